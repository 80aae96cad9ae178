import type { SeedForm, SeedLanguage } from "../threads/thread-seed";
import type { ChatLine, ChatSnippet, Who } from "./chat-seed";

const LINE = /^([a-e])(?:\+(\d+))?((?: (?:f|m|en))*): (.+)$/;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * A snippet written like a play, one line a message: `b+12 f: Stigla sam.` is said by b, 12 minutes after the
 * line before (one, when left out), in the feminine; `en` marks English, Cyrillic is seen from the letters.
 * Refuses a line that is not of this shape, and a speaker who is not among `people`.
 */
export function talk(
  key: string,
  daysAgo: number,
  people: ChatSnippet["people"],
  script: string,
): ChatSnippet {
  const written = script
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const lines = written.map((line) => chatLine(key, line));
  const stranger = lines.find(({ who }) => !people[who]);
  if (stranger) throw new Error(`${key}: ${stranger.who} speaks but is not among the people.`);
  return { key, daysAgo, people, lines };
}

function chatLine(key: string, line: string): ChatLine {
  const [, who, minutes = "1", marks = "", text] = LINE.exec(line) ?? [];
  if (!who || !text) throw new Error(`${key}: not a line of chat: ${line}`);
  return {
    who: who as Who,
    form: formOf(marks),
    language: languageOf(marks, text),
    text,
    afterMinutes: Number(minutes),
  };
}

function formOf(marks: string): SeedForm {
  if (marks.includes(" f")) return "f";
  return marks.includes(" m") ? "m" : "any";
}

function languageOf(marks: string, text: string): SeedLanguage {
  if (marks.includes(" en")) return "en";
  return CYRILLIC.test(text) ? "sr-Cyrl" : "sr-Latn";
}
