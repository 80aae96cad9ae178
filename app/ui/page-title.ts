import { isLanguage } from "~/i18n/languages";
import { type MessageKey, type MessageParams, translate } from "~/i18n/translate";

type Matches = readonly ({ id: string; data: unknown } | undefined)[];

/** The `<title>` of a page: a message in the reader's language, or a text that is what it is, and the name of the house. */
export function pageTitle(matches: Matches, key: MessageKey | { text: string }, params?: MessageParams) {
  const root = matches.find((match) => match?.id === "root")?.data as { language?: unknown } | undefined;
  const language = isLanguage(root?.language) ? root.language : "sr-Latn";
  const title = typeof key === "string" ? translate(language, key, params) : key.text;
  return [{ title: `${title} · ${translate(language, "shell.name")}` }];
}
