import type { Language } from "../i18n/languages";
import { BELGRADE, type WallTime, wallTime } from "./calendar";
import { DATE_WORDS } from "./date-words";
import { toCyrillic } from "./scripts";

// All take a moment and show it on the reader's wall. Serbian forms fit a sentence: the month is in the
// genitive and a year ends with a full stop.

/** „četvrtak”, “Thursday”. */
export function dayName(date: Date, language: Language, timeZone = BELGRADE): string {
  return DATE_WORDS[language].days[wallTime(date, timeZone).weekday]!;
}

/** „14. nov.”, “14 Nov”. */
export function shortDate(date: Date, language: Language, timeZone = BELGRADE): string {
  const { day, month } = wallTime(date, timeZone);
  return `${ordinal(day, language)} ${DATE_WORDS[language].shortMonths[month - 1]}`;
}

/** „14. nov. 2024.”, “14 Nov 2024”. */
export function shortDateWithYear(date: Date, language: Language, timeZone = BELGRADE): string {
  return `${shortDate(date, language, timeZone)} ${ordinal(wallTime(date, timeZone).year, language)}`;
}

/** „5. marta”, “5 March”. */
export function dayAndMonth(date: Date, language: Language, timeZone = BELGRADE): string {
  return dayMonth(wallTime(date, timeZone), language);
}

/** „5. marta 2025.”, “5 March 2025”. */
export function longDate(date: Date, language: Language, timeZone = BELGRADE): string {
  return dayMonthYear(wallTime(date, timeZone), language);
}

/** „subota, 22. novembra 2025.”, “Saturday, 22 November 2025”. A heading capitalises it itself. */
export function fullDate(date: Date, language: Language, timeZone = BELGRADE): string {
  return `${dayName(date, language, timeZone)}, ${longDate(date, language, timeZone)}`;
}

/** „19.07” in Serbian, “19:07” in English. */
export function clock(date: Date, language: Language, timeZone = BELGRADE): string {
  const { hour, minute } = wallTime(date, timeZone);
  const two = (number: number) => String(number).padStart(2, "0");
  return two(hour) + (language === "en" ? ":" : ".") + two(minute);
}

/** The exact moment for a title: „5. marta 2025. u 19.07”, “5 March 2025 at 19:07”. */
export function dateAndClock(date: Date, language: Language, timeZone = BELGRADE): string {
  const at = language === "en" ? "at" : language === "sr-Cyrl" ? "у" : "u";
  return `${longDate(date, language, timeZone)} ${at} ${clock(date, language, timeZone)}`;
}

/** „od 5. do 7. marta 2025.”, “5–7 March 2025”; one day alone as `longDate`. What both ends share is said once. */
export function dayRange(from: Date, to: Date, language: Language, timeZone = BELGRADE): string {
  const [first, last] = [wallTime(from, timeZone), wallTime(to, timeZone)];
  const sameYear = first.year === last.year;
  const sameMonth = sameYear && first.month === last.month;
  if (sameMonth && first.day === last.day) return dayMonthYear(first, language);

  const end = dayMonthYear(last, language);
  if (language === "en" && sameMonth) return `${first.day}–${end}`;
  const start = sameMonth
    ? ordinal(first.day, language)
    : sameYear
      ? dayMonth(first, language)
      : dayMonthYear(first, language);
  if (language === "en") return `${start} – ${end}`;
  const range = `od ${start} do ${end}`;
  return language === "sr-Cyrl" ? toCyrillic(range) : range;
}

function dayMonth(wall: WallTime, language: Language): string {
  return `${ordinal(wall.day, language)} ${DATE_WORDS[language].months[wall.month - 1]}`;
}

function dayMonthYear(wall: WallTime, language: Language): string {
  return `${dayMonth(wall, language)} ${ordinal(wall.year, language)}`;
}

/** Serbian writes a full stop behind a number that is an ordinal, which days and years are. */
function ordinal(number: number, language: Language): string {
  return language === "en" ? String(number) : `${number}.`;
}
