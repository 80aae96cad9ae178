import type { Language } from "../i18n/languages";
import { nameIn, type PersonName } from "./person-name";

/**
 * The name by which a person is greeted, or null for who has not said how. Serbian takes the vocative that they
 * typed or confirmed, in the script on screen; English has no such form and takes the first word of the name.
 */
export function addressName(
  person: PersonName & { vocative: string | null },
  language: Language,
): string | null {
  if (!person.vocative) return null;
  if (language === "en") return nameIn(person, "en").split(" ")[0]!;
  return nameIn({ ...person, name: person.vocative, nameLatin: null, nameCyrillic: null }, language);
}
