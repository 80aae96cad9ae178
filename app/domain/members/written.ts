import type { Language } from "~/i18n/languages";
import { nameIn } from "~/text/person-name";

/** A person's own words, with their language where it is not the reader's. */
export type Written = { text: string; lang?: Language };

/** A place, an institution or a position in the reader's script: as a name, so only when wholly in Serbian letters. */
export function inScript(text: string, language: Language): string {
  return nameIn({ name: text, nameLatin: null, nameCyrillic: null, nameLocked: false }, language);
}

/** Serbian words of a person, in their own script, marked for readers of another. */
export function serbian(text: string, reader: Language): Written {
  const lang = /\p{Script=Cyrillic}/u.test(text) ? "sr-Cyrl" : "sr-Latn";
  return lang === reader ? { text } : { text, lang };
}

/** What somebody does: in English where they gave it, otherwise in Serbian in the reader's script. */
export function positionIn(
  person: { position: string | null; positionEn: string | null },
  reader: Language,
): Written | null {
  if (reader === "en" && person.positionEn) return { text: person.positionEn };
  if (person.position) return serbian(inScript(person.position, reader), reader);
  return person.positionEn ? { text: person.positionEn, lang: "en" } : null;
}
