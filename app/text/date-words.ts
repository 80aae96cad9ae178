import type { Language } from "../i18n/languages";
import { toCyrillic } from "./scripts";

/** The words of dates. Months are those that follow a day: the genitive in Serbian (5. marta). */
export type DateWords = { months: string[]; shortMonths: string[]; days: string[] };

const LATIN: DateWords = {
  months: "januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra".split(
    " ",
  ),
  // Four months are short enough to be written out, and an abbreviation would lose their case.
  shortMonths: "jan. feb. marta apr. maja juna jula avg. sep. okt. nov. dec.".split(" "),
  days: "nedelja ponedeljak utorak sreda četvrtak petak subota".split(" "),
};

const CYRILLIC: DateWords = {
  months: LATIN.months.map(toCyrillic),
  shortMonths: LATIN.shortMonths.map(toCyrillic),
  days: LATIN.days.map(toCyrillic),
};

const ENGLISH: DateWords = {
  months: "January February March April May June July August September October November December".split(" "),
  shortMonths: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
  days: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
};

export const DATE_WORDS: Record<Language, DateWords> = {
  "sr-Latn": LATIN,
  "sr-Cyrl": CYRILLIC,
  en: ENGLISH,
};
