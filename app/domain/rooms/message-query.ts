import { withoutCaseEnding } from "~/text/case-ending";
import { isDay } from "~/text/days";
import { searchKey } from "~/text/search-key";

/** What is looked for in a room. Empty parts ask for nothing. */
export type MessageQuery = {
  words: string;
  /** The handle of who wrote it. */
  person: string;
  /** Days of the reader's calendar, both included; „2025-11-20”. */
  since: string;
  until: string;
  /** Only what brought a file. */
  file: boolean;
  /** Only what stands before this number of the room: the next page. */
  before: number | undefined;
};

/** Characters of a search; who pastes a whole message finds it by its beginning. */
const WORDS_LENGTH = 200;
/** Words of a search; a dozen say what is meant. */
const WORDS = 12;

/** The search that an address asks for; nonsense in it asks for nothing, and two days stand in their order. */
export function readMessageQuery(params: URLSearchParams): MessageQuery {
  const text = (name: string) => (params.get(name) ?? "").trim().slice(0, WORDS_LENGTH);
  const day = (name: string) => (isDay(params.get(name)) ? params.get(name)! : "");
  const before = params.get("before") ?? "";
  const days = [day("since"), day("until")] as const;
  const [since, until] = days[1] && days[1] < days[0] ? [days[1], days[0]] : days;
  return {
    words: text("q"),
    person: text("person"),
    since,
    until,
    file: params.get("file") === "1",
    before: /^\d{1,12}$/.test(before) ? Number(before) : undefined,
  };
}

/** The address's parameters of a search, the parts that ask for something. */
export function writeMessageQuery({ words, file, before, ...rest }: Partial<MessageQuery>): URLSearchParams {
  const parts = { q: words, ...rest, file: file ? "1" : "", before: before?.toString() };
  return new URLSearchParams(Object.entries(parts).filter((part): part is [string, string] => !!part[1]));
}

/** Whether anything is asked for. */
export function asksForSomething(query: MessageQuery): boolean {
  return Boolean(searchKey(query.words) || query.person || query.since || query.until || query.file);
}

/** The words of a search as keys; the last may be the beginning of a word. */
export function termsOf(words: string): string[] {
  return searchKey(words).split(" ").filter(Boolean).slice(0, WORDS);
}

/** What to mark in the found texts: the words as they were asked for, and without the endings of their cases. */
export function marksOf(words: string): string[] {
  return [...new Set(termsOf(words).flatMap((term) => [term, withoutCaseEnding(term)]))];
}
