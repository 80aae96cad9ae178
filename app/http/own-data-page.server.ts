import type { ExportPart, ExportValue } from "~/domain/own-data/export.server";
import { isMoment } from "~/domain/own-data/export.server";
import type { ExportName } from "~/domain/own-data/export-parts.server";
import type { Language } from "~/i18n/languages";
import { hasMessage, type MessageKey, type MessageParams, translate } from "~/i18n/translate";
import { BELGRADE } from "~/text/calendar";
import { DATE_WORDS } from "~/text/date-words";
import { dateAndClock } from "~/text/dates";
import { languageName } from "~/text/language-name";
import { toCyrillic } from "~/text/scripts";

/** Who reads the page: in which language, and by which clock. */
export type PageReader = { language: Language; timeZone?: string };

/** What of a part the page's last section tells: the words behind its name and its columns. */
type Outline = Pick<ExportPart, "name" | "columns">;

const STYLE =
  "body{font:1rem/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}dt{font-weight:600}dd{margin:0 0 .4rem;white-space:pre-wrap;overflow-wrap:anywhere}article{border-top:1px solid;padding:.6rem 0}";

const SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);

/** The page around the sections of a copy, complete HTML. `photo` is the name of the file beside it. */
export function pageOf(
  { sections, outlines, photo }: { sections: string; outlines: Outline[]; photo?: string },
  reader: PageReader,
): string {
  const { language, timeZone = BELGRADE } = reader;
  const say = (key: MessageKey, params?: MessageParams) => escaped(translate(language, key, params));
  const title = say("copy.title");
  const date = dateAndClock(new Date(), language, timeZone);
  const face = photo
    ? `<h2>${say("copy.photo")}</h2><p><img src="${photo}" alt="${say("copy.photo")}" width="296"></p>`
    : "";
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style><h1>${title}</h1><p>${say("copy.made", { date })}</p>${face}${sections}<section><h2>${say("copy.json.title")}</h2><p>${say("copy.json.text")}</p>${outlines.map((outline) => legendOf(outline, language)).join("")}</section></html>`;
}

/** One part as a section of the page: its rows in words, dates as people write them. */
export function sectionOf({ name, rows }: ExportPart, reader: PageReader): string {
  const articles = rows.map((row) => {
    const entries = Object.entries(row).map(([column, value]) => entryOf(column, value, reader));
    return `<article><dl>${entries.join("")}</dl></article>`;
  });
  const none = `<p>${escaped(translate(reader.language, "copy.empty"))}</p>`;
  return `<section><h2>${headingOf(name, reader.language)}</h2>${articles.join("") || none}</section>`;
}

function legendOf({ name, columns }: Outline, language: Language): string {
  const entries = columns.map(
    (column) => `<dt><code>${column}</code></dt><dd>${labelOf(column, language)}</dd>`,
  );
  return `<h3>${headingOf(name, language)}: <code>${name}.json</code></h3><dl>${entries.join("")}</dl>`;
}

const headingOf = (name: ExportName, language: Language) => escaped(translate(language, `copy.part.${name}`));

function labelOf(column: string, language: Language): string {
  const key = `copy.column.${column}`;
  return escaped(hasMessage(key) ? translate(language, key) : column);
}

function entryOf(column: string, value: ExportValue, reader: PageReader): string {
  if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) return "";
  return `<dt>${labelOf(column, reader.language)}</dt><dd>${escaped(wordsOf(column, value, reader))}</dd>`;
}

/** Where the words of values stand that other screens say as well. */
const SAID_ELSEWHERE: Record<string, (value: string) => string> = {
  audience: (value) => `audience.${value}`,
  part: (value) => `audience.part.${value}`,
  reportReason: (value) => `moderation.reason.${value}`,
  consent: (value) => `mine.consent.${value}`,
  shown: (value) => `contacts.log.${value}`,
  leaving: (value) => `mine.leave.${value}`,
  letterList: (value) => `mail.list.${value}`,
};

function wordsOf(column: string, value: NonNullable<ExportValue>, reader: PageReader): string {
  const { language, timeZone = BELGRADE } = reader;
  if (Array.isArray(value)) return value.map((item) => itemOf(column, item, language)).join("\n");
  if (typeof value === "boolean") return translate(language, value ? "copy.yes" : "copy.no");
  if (typeof value === "number") return String(value);
  if (isMoment(column)) return dateAndClock(new Date(value), language, timeZone);
  if (column === "language") return languageName(value.slice(0, 2), language);
  if ((column === "cycle" || column === "room") && language === "sr-Cyrl") return toCyrillic(value);
  const key = SAID_ELSEWHERE[column]?.(value) ?? `copy.is.${column}.${value}`;
  return hasMessage(key) ? translate(language, key) : value;
}

/** An item of a list: a language by its name, a day by its word, a link or a turn of life in one line. */
function itemOf(column: string, item: unknown, language: Language): string {
  if (column === "languages") return languageName(String(item), language);
  if (column === "contactDays") return DATE_WORDS[language].days[Number(item) % 7] ?? String(item);
  if (item && typeof item === "object") return Object.values(item).join(" – ");
  return String(item);
}
