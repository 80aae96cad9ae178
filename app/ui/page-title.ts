import { isLanguage } from "~/i18n/languages";
import { type MessageKey, type MessageParams, onlyLanguage, translate } from "~/i18n/translate";

type Matches = readonly ({ id: string; data: unknown } | undefined)[];

type Root = { language?: unknown; counts?: { rooms: number } | null };

/** A title with the number of what waits before it, in the place of the number that was there. */
export function withCount(title: string, count: number): string {
  const bare = title.replace(/^\(\d+\) /, "");
  return count > 0 ? `(${count}) ${bare}` : bare;
}

/**
 * The `<title>` of a page: a message in the reader's language, or a text that is what it is, and the name of the
 * house; before it, as the menu says it, how many messages wait in the reader's rooms.
 */
export function pageTitle(matches: Matches, key: MessageKey | { text: string }, params?: MessageParams) {
  const root = matches.find((match) => match?.id === "root")?.data as Root | undefined;
  // Where the root's data did not come, a page that is open goes on in the language that it is in.
  const language = isLanguage(root?.language) ? root.language : (onlyLanguage() ?? "sr-Latn");
  const title = typeof key === "string" ? translate(language, key, params) : key.text;
  return [{ title: withCount(`${title} · ${translate(language, "shell.name")}`, root?.counts?.rooms ?? 0) }];
}
