/** What a page can be read in: Serbian in Latin script, Serbian in Cyrillic script, English. */
export const LANGUAGES = ["sr-Latn", "sr-Cyrl", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

/** For a reader of whom nothing is known, as the rulings say: who did not ask for Serbian reads English. */
export const DEFAULT_LANGUAGE: Language = "en";

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The value of the `lang` attribute. Always names the script: plain "sr" would mean Cyrillic. */
export function htmlLang(language: Language): string {
  return language;
}

/** The locale for Intl: the English of the house counts days and hours as Europe does. */
export function localeOf(language: Language): string {
  return language === "en" ? "en-GB" : language;
}

/**
 * The language for a reader who has chosen none, from the Accept-Language header of the browser.
 * Cyrillic is given only to who names it; plain sr, sr-RS, sr-ME, hr and bs read Latin; all others English.
 */
export function preferredLanguage(acceptLanguage: string | null | undefined): Language {
  for (const tag of tagsByPreference(acceptLanguage ?? "")) {
    const language = languageOfTag(tag);
    if (language) return language;
  }
  return DEFAULT_LANGUAGE;
}

const LATIN_READERS = new Set(["sr", "hr", "bs", "sh", "cnr"]);

function languageOfTag(tag: string): Language | undefined {
  const [primary = "", ...rest] = tag.toLowerCase().split("-");
  if (primary === "sr" && rest.includes("cyrl")) return "sr-Cyrl";
  if (LATIN_READERS.has(primary)) return "sr-Latn";
  return primary === "en" ? "en" : undefined;
}

function tagsByPreference(header: string): string[] {
  return header
    .slice(0, 500) // a browser sends a handful; a hostile header must not cost us a sort
    .split(",")
    .map((part) => {
      const [tag = "", ...options] = part.trim().split(";");
      const quality = options.find((option) => option.trim().startsWith("q="));
      return { tag: tag.trim(), quality: quality ? Number(quality.trim().slice(2)) : 1 };
    })
    .filter(({ tag, quality }) => tag !== "" && quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ tag }) => tag);
}
