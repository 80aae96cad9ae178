import { IntlMessageFormat } from "intl-messageformat";
import type en from "./en";
import { type Language, localeOf } from "./languages";

export type MessageKey = keyof typeof en;
export type Catalogue = Record<MessageKey, string>;
export type MessageParams = Record<string, string | number | boolean | Date | null | undefined>;

const catalogues = new Map<Language, Catalogue>();
const compiled = new Map<string, IntlMessageFormat>();

/** Makes a language speakable: the server registers all three at its start, a browser the one it reads. */
export function registerCatalogue(language: Language, catalogue: Catalogue): void {
  catalogues.set(language, catalogue);
  for (const key of compiled.keys()) if (key.startsWith(`${language} `)) compiled.delete(key);
}

/** Whether a value that came from elsewhere is the key of a message. */
export function hasMessage(key: unknown): key is MessageKey {
  if (typeof key !== "string") return false;
  for (const catalogue of catalogues.values()) return Object.hasOwn(catalogue, key);
  return false;
}

export function hasCatalogue(language: Language): boolean {
  return catalogues.has(language);
}

/**
 * The sentence behind a key, in the reader's language, with `params` put into its ICU arguments.
 * An absent key is a mistake of ours: it is thrown while we build and shown as the bare key to a reader.
 */
export function translate(language: Language, key: MessageKey, params?: MessageParams): string {
  const message = catalogues.get(language)?.[key];
  if (message === undefined) return absent(language, key);
  if (!message.includes("{")) return message;
  return String(compile(language, key, message).format(params));
}

function absent(language: Language, key: string): string {
  if (import.meta.env.PROD) return key;
  throw new Error(
    catalogues.has(language)
      ? `No message "${key}" in ${language}`
      : `The catalogue of ${language} is not loaded`,
  );
}

function compile(language: Language, key: string, message: string): IntlMessageFormat {
  const id = `${language} ${key}`;
  let format = compiled.get(id);
  if (!format) {
    format = new IntlMessageFormat(message, localeOf(language), undefined, { ignoreTag: true, formatters });
    compiled.set(id, format);
  }
  return format;
}

// Intl objects cost far more to make than to use, and every message would otherwise make its own.
const formatters = {
  getNumberFormat: kept(
    (locales, options) => new Intl.NumberFormat(locales, options as Intl.NumberFormatOptions),
  ),
  getDateTimeFormat: kept(
    (locales, options) => new Intl.DateTimeFormat(locales, options as Intl.DateTimeFormatOptions),
  ),
  getPluralRules: kept(
    (locales, options) => new Intl.PluralRules(locales, options as Intl.PluralRulesOptions),
  ),
};

function kept<T>(make: (locales?: string | string[], options?: object) => T) {
  const made = new Map<string, T>();
  return (locales?: string | string[], options?: object): T => {
    const id = `${locales} ${JSON.stringify(options)}`;
    const found = made.get(id) ?? make(locales, options);
    made.set(id, found);
    return found;
  };
}
