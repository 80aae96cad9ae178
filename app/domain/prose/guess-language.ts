import type { Language } from "~/i18n/languages";

/**
 * The language to mark a post with: Serbian Cyrillic when most of its letters are Cyrillic, otherwise
 * `fallback`, the language its author writes the site in.
 */
export function guessLanguage(text: string, fallback: Language): Language {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return cyrillic > latin ? "sr-Cyrl" : fallback;
}
