import type { Language } from "~/i18n/languages";
import { dateAndClock } from "~/text/dates";
import { nameIn, type PersonName } from "~/text/person-name";

/** A message as it is quoted: whose, when, and the words in the Markdown of a room. */
export type Quoted = { author: PersonName; at: Date; words: string };

/**
 * The Markdown of a thread made from messages: the introduction, then each message as a quote with its author's
 * name and its date, in the language of the thread. Words of a room know no headings, lists or tables, so what
 * would begin one here stands as it was typed, and no quote can end before it ends.
 */
export function composeThread(introduction: string, quotes: Quoted[], language: Language): string {
  return [introduction.trim(), ...quotes.map((quote) => blockOf(quote, language))].join("\n\n");
}

function blockOf({ author, at, words }: Quoted, language: Language): string {
  const head = `**${plain(nameIn(author, language))}**, ${dateAndClock(at, language)}`;
  const paragraphs = words.trim().split(/\n\s*\n/);
  return [[head], ...paragraphs.map((paragraph) => paragraph.split("\n").map(asTyped))]
    .map((lines) => lines.map((line) => `> ${line}`).join("  \n"))
    .join("\n>\n");
}

/** Signs that mean something in Markdown, in a name that means none of them. */
const plain = (name: string) => name.replace(/[\\`*_[\]<>~|]/g, "\\$&");

/** Beginnings of a line that make a heading, a list, a rule, a table, a quote or a reference of it. */
const BEGINNINGS: [RegExp, string][] = [
  [/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2"],
  [/^(`{3,})(?=[^`]*$)/, "\\`\\`\\`"],
  [/^~(?=~~)/, "\\~"],
  [/^#(?=#{0,5}(\s|$))/, "\\#"],
  [/^[-+*](?=\s|$)/, "\\$&"],
  [/^[-*_=](?=[-*_=\s]*$)/, "\\$&"],
  [/^[|:-](?=[|:\-\s]*$)/, "\\$&"],
  [/^>/, "\\>"],
  [/^<(?!(https?:|mailto:))/i, "\\<"],
  [/^\[(?=[^\]]+\]:)/, "\\["],
];

function asTyped(line: string): string {
  const text = line.trim();
  const [beginning, instead] = BEGINNINGS.find(([pattern]) => pattern.test(text)) ?? [];
  return beginning ? text.replace(beginning, instead!) : text;
}
