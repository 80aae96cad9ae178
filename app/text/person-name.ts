import type { Language } from "../i18n/languages";
import { isSerbianName, toCyrillic, toLatin } from "./scripts";

export type PersonName = {
  name: string;
  nameLatin: string | null;
  nameCyrillic: string | null;
  nameLocked: boolean;
};

/**
 * A person's name for a reader of `language`. A locked name stands as its owner wrote it; otherwise the form
 * the owner gave for that script is used, and only names wholly in Serbian letters are transliterated.
 */
export function nameIn(person: PersonName, language: Language): string {
  if (person.nameLocked) return person.name;
  if (language === "sr-Cyrl") return person.nameCyrillic ?? transliterated(person.name, toCyrillic);
  return person.nameLatin ?? transliterated(person.name, toLatin);
}

function transliterated(name: string, into: (name: string) => string): string {
  return isSerbianName(name) ? into(name) : name;
}
