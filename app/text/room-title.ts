import type { Language } from "~/i18n/languages";
import { toCyrillic } from "./scripts";

/** What a room is called when it stands alone: the name of its edition, „Šesti ciklus”. */
export function roomTitle(cycle: { nameEn: string; nameLatin: string }, language: Language): string {
  if (language === "en") return cycle.nameEn;
  return language === "sr-Cyrl" ? toCyrillic(cycle.nameLatin) : cycle.nameLatin;
}
