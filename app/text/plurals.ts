import type { Language } from "../i18n/languages";

const SERBIAN = new Intl.PluralRules("sr-Latn");
const ENGLISH = new Intl.PluralRules("en");

/** Which form a counted noun takes: one (1, 21), few (2–4, 22) or other (0, 5–20) in Serbian. */
export function pluralCategory(count: number, language: Language = "sr-Latn"): Intl.LDMLPluralRule {
  return (language === "en" ? ENGLISH : SERBIAN).select(count);
}
