import type en from "./en";
import type { Language } from "./languages";
import { type Message, type MessageParams, say } from "./message";

export type { MessageParams };
export type MessageKey = keyof typeof en;

const catalogues = new Map<Language, Partial<Record<MessageKey, Message>>>();

/**
 * Makes sentences of a language speakable, besides those that are: the server registers all of all three at
 * its start, a browser those that its page asks for (load.ts).
 */
export function registerSentences(language: Language, sentences: Partial<Record<MessageKey, Message>>): void {
  catalogues.set(language, { ...catalogues.get(language), ...sentences });
}

/** The language that can be spoken here when it is the only one, as in a browser. */
export function onlyLanguage(): Language | undefined {
  return catalogues.size === 1 ? [...catalogues.keys()][0] : undefined;
}

/** Whether a value that came from elsewhere is the key of a message. */
export function hasMessage(key: unknown): key is MessageKey {
  if (typeof key !== "string") return false;
  for (const catalogue of catalogues.values()) return Object.hasOwn(catalogue, key);
  return false;
}

/**
 * The sentence behind a key, in the reader's language, with `params` put into its ICU arguments.
 * An absent key is a mistake of ours: it is thrown while we build; a reader sees the bare key, and the
 * console says so, where every test of a page hears it.
 */
export function translate(language: Language, key: MessageKey, params?: MessageParams): string {
  const message = catalogues.get(language)?.[key];
  if (message === undefined) return absent(language, key);
  return say(message, language, params);
}

function absent(language: Language, key: string): string {
  const problem = catalogues.has(language)
    ? `No message "${key}" in ${language}`
    : `The catalogue of ${language} is not loaded`;
  if (!import.meta.env.PROD) throw new Error(problem);
  // biome-ignore lint/suspicious/noConsole: a page has no other way to tell of a mistake of ours
  console.error(problem);
  return key;
}
