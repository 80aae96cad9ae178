import type { Language } from "../i18n/languages";
import { roman } from "./roman";
import { toCyrillic } from "./scripts";

type CycleName = { number: number | null; nameEn: string; nameLatin: string };

/** What an edition is called beside the word "cycle": its numeral, or the name of an unnumbered one. */
export function cycleName({ number, nameEn, nameLatin }: CycleName, language: Language): string {
  if (number !== null) return roman(number);
  if (language === "en") return nameEn;
  return language === "sr-Cyrl" ? toCyrillic(nameLatin) : nameLatin;
}
