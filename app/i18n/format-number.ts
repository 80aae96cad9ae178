import { type Language, localeOf } from "./languages";

const formats = new Map<Language, Intl.NumberFormat>();

/** A number as people write it: 1.234,5 in Serbian, 1,234.5 in English. */
export function formatNumber(language: Language, number: number): string {
  let format = formats.get(language);
  if (!format) {
    format = new Intl.NumberFormat(localeOf(language));
    formats.set(language, format);
  }
  return format.format(number);
}
