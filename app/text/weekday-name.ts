import { type Language, localeOf } from "../i18n/languages";

// The first of January 2024 was a Monday.
const dayOf = (day: number) => new Date(Date.UTC(2024, 0, day));

/** A day of the week, 1 Monday to 7 Sunday, in the nominative of the language: „utorak”, “Tuesday”. */
export function weekdayName(day: number, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { weekday: "long", timeZone: "UTC" }).format(dayOf(day));
}
