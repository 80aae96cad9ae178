import type { Language } from "~/i18n/languages";
import { translate } from "~/i18n/translate";
import { nameIn, type PersonName } from "./person-name";
import { toCyrillic } from "./scripts";

/** What a room is called by. */
export type Titled = {
  kind: "cycle" | "mentors" | "field" | "everybody" | "direct" | "group";
  cycle: { nameEn: string; nameLatin: string } | null;
  field: { nameEn: string; nameLatin: string; nameCyrillic: string } | null;
  /** As the people of a group wrote it. */
  name: string | null;
  /** The other of a talk of two. */
  partner: PersonName | null;
};

/**
 * What a room is called when it stands alone: its edition („Šesti ciklus”), its field, the other of two, what a
 * group calls itself, or what kind of room it is.
 */
export function roomTitle({ kind, cycle, field, name, partner }: Titled, language: Language): string {
  if (cycle) return language === "en" ? cycle.nameEn : inScript(cycle.nameLatin, language);
  if (field) return fieldName(field, language);
  if (partner) return nameIn(partner, language);
  return name ?? translate(language, `kinds.title.${kind}`);
}

const inScript = (name: string, language: Language) => (language === "sr-Cyrl" ? toCyrillic(name) : name);

function fieldName(field: NonNullable<Titled["field"]>, language: Language): string {
  if (language === "en") return field.nameEn;
  return language === "sr-Cyrl" ? field.nameCyrillic : field.nameLatin;
}
