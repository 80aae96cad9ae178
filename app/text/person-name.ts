import type { Language } from "../i18n/languages";
import { formerName, type LeftAs } from "./former-name";
import { remember } from "./remember";
import { isSerbianName, toCyrillic, toLatin } from "./scripts";

export type PersonName = {
  name: string;
  nameLatin: string | null;
  nameCyrillic: string | null;
  nameLocked: boolean;
  /** Set once they have left for good: then there is no name any more. */
  leftAs?: LeftAs | null;
};

/**
 * A person's name for a reader of `language`. A locked name stands as its owner wrote it; otherwise the form
 * the owner gave for that script is used, and only names wholly in Serbian letters are transliterated. Who has
 * left for good is a former member.
 */
export function nameIn(person: PersonName, language: Language): string {
  if (person.leftAs) return formerName(person.leftAs, language);
  if (person.nameLocked) return person.name;
  if (language === "sr-Cyrl") return person.nameCyrillic ?? inCyrillic(person.name);
  return person.nameLatin ?? inLatin(person.name);
}

const inCyrillic = remember((name) => (isSerbianName(name) ? toCyrillic(name) : name));
const inLatin = remember((name) => (isSerbianName(name) ? toLatin(name) : name));
