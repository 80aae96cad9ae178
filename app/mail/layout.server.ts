import type { WrittenLetter } from "~/domain/letters/outbox.server";
import type { Language } from "~/i18n/languages";
import { DAY, NIGHT_STYLE } from "./colours";
import type { LetterParts, Writing } from "./letters/parts";

type Dress = {
  language: Language;
  /** By which the person wants to be spoken to; null for who has not said. */
  name: string | null;
  /** Where such letters are stopped. */
  stop: string | undefined;
  t: Writing["t"];
};

/** The same letter twice: as text, complete by itself, and as HTML without pictures, tables or scripts. */
export function dress(parts: LetterParts, dressing: Dress): WrittenLetter {
  return { subject: oneLine(parts.subject), text: asText(parts, dressing), html: asHtml(parts, dressing) };
}

/** Names and titles of people end up in heads of letters: whatever could begin another line is a space there. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()
    .slice(0, 200);
}

const greetingOf = ({ name, t }: Dress) =>
  name ? t("letters.greeting.named", { name }) : t("letters.greeting");

function asText(parts: LetterParts, dressing: Dress): string {
  const { t, stop } = dressing;
  const { lead, facts = [], button, code, after = [], links = [], why, list } = parts;
  const blocks = [
    greetingOf(dressing),
    ...lead,
    facts.map(({ label, value, href }) => `${label}: ${value}${href ? `\n${href}` : ""}`).join("\n"),
    button && `${button.label}:\n${button.href}`,
    code && `${code.note}\n\n    ${code.text}`,
    ...after,
    ...links.map(({ label, href }) => `${label}: ${href}`),
    t("letters.signature"),
    `-- \n${why}`,
    list && `${t("letters.stop")}: ${stop}`,
  ];
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

function asHtml(parts: LetterParts, dressing: Dress): string {
  const { language, t, stop } = dressing;
  const { subject, lead, facts = [], button, code, after = [], links = [], why, list } = parts;
  const body = [
    paragraph(greetingOf(dressing)),
    ...lead.map((text) => paragraph(text)),
    facts.length > 0 &&
      `<ul style="margin:0 0 20px;padding:0;list-style:none">${facts.map(fact).join("")}</ul>`,
    button && bigLink(button.label, button.href),
    code && paragraph(code.note) + bigCode(code.text),
    ...after.map((text) => paragraph(text, "note")),
    ...links.map(({ label, href }) => `<p style="${STYLE.note}" class="note">${link(label, href)}</p>`),
    paragraph(t("letters.signature")),
    `<div style="${STYLE.foot}" class="foot">`,
    paragraph(why, "note"),
    list && stop && `<p style="${STYLE.note}" class="note">${link(t("letters.stop"), stop)}</p>`,
    "</div>",
  ].filter(Boolean);
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">',
    `<title>${safe(subject)}</title><style>${NIGHT_STYLE}</style></head>`,
    `<body style="${STYLE.body}" class="paper"><div style="${STYLE.sheet}" class="sheet">`,
    `<p style="${STYLE.brand}" class="brand">${safe(t("shell.name"))}</p>`,
    body.join(""),
    "</div></body></html>",
  ].join("");
}

const SERIF = "Piazzolla,Georgia,'Times New Roman',serif";
const SANS = "Commissioner,'Segoe UI',Helvetica,Arial,sans-serif";

// Mail programs drop style sheets, so every colour stands at its element; the night's come on top where they may.
const STYLE = {
  body: `margin:0;padding:24px 12px;background:${DAY.paper};color:${DAY.ink};font:17px/1.55 ${SERIF}`,
  sheet: `max-width:560px;margin:0 auto;padding:28px 24px;background:${DAY.sheet};border:1px solid ${DAY.rule};border-radius:6px`,
  brand: `margin:0 0 24px;padding:0 0 12px;border-bottom:2px solid ${DAY.ink};font:600 22px/1 ${SERIF};color:${DAY.ink}`,
  text: `margin:0 0 16px;color:${DAY.ink}`,
  note: `margin:0 0 12px;font:15px/1.5 ${SANS};color:${DAY["ink-2"]}`,
  fact: `margin:0;padding:8px 0;border-bottom:1px solid ${DAY.rule};font:15px/1.5 ${SANS};color:${DAY.ink}`,
  button: `display:inline-block;padding:12px 22px;border-radius:6px;background:${DAY.accent};color:${DAY["on-accent"]};font:600 16px/1.3 ${SANS};text-decoration:none`,
  code: `margin:0 0 20px;padding:14px;border-radius:6px;background:${DAY.sunk};color:${DAY.ink};font:600 30px/1.2 ui-monospace,Menlo,Consolas,monospace;letter-spacing:6px;text-align:center`,
  link: `color:${DAY.accent}`,
  foot: `margin:28px 0 0;padding:16px 0 0;border-top:1px solid ${DAY.rule}`,
};

const paragraph = (text: string, kind: "text" | "note" = "text"): string =>
  `<p style="${STYLE[kind]}" class="${kind}">${safe(text)}</p>`;

const link = (label: string, href: string): string =>
  `<a href="${safe(href)}" style="${STYLE.link}" class="link">${safe(label)}</a>`;

const fact = ({ label, value, href }: NonNullable<LetterParts["facts"]>[number]): string =>
  `<li style="${STYLE.fact}" class="fact">${safe(label)}: ${href ? link(value, href) : `<b>${safe(value)}</b>`}</li>`;

const bigLink = (label: string, href: string): string =>
  `<p style="margin:24px 0"><a href="${safe(href)}" style="${STYLE.button}" class="button">${safe(label)}</a></p>`;

const bigCode = (code: string): string => `<p style="${STYLE.code}" class="code">${safe(code)}</p>`;

const SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const safe = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);
