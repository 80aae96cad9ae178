import type { Language } from "../i18n/languages";
import { BELGRADE, daysBetween, wallTime } from "./calendar";
import { dayName, shortDate, shortDateWithYear } from "./dates";
import { pluralCategory } from "./plurals";
import { toCyrillic } from "./scripts";

const MINUTE = 60_000;
const NIGHT = 6; // hours: a talk that runs past midnight is “2 hours ago”, not yet “yesterday”

/**
 * When something happened, as people say it: „upravo sada”, „pre 40 min”, „pre sat vremena”, „juče”,
 * „četvrtak”, and „14. nov.” from a week on, with the year when it is another one. Moments to come
 * („za 3 sata”, „sutra”) likewise. Days are those of the reader's time zone.
 */
export function relativeTime(date: Date, now: Date, language: Language, timeZone = BELGRADE): string {
  const past = date <= now;
  const minutes = Math.floor(Math.abs(now.getTime() - date.getTime()) / MINUTE);
  if (minutes < 1) return WORDS[language].now;
  if (minutes < 60) return WORDS[language].minutes(minutes, past);

  const [then, today] = [wallTime(date, timeZone), wallTime(now, timeZone)];
  const days = Math.abs(daysBetween(then, today));
  const hours = Math.floor(minutes / 60);
  if (days === 0 || hours < NIGHT) return WORDS[language].hours(hours, past);
  if (days === 1) return past ? WORDS[language].yesterday : WORDS[language].tomorrow;
  if (days < 7) return dayName(date, language, timeZone);
  if (then.year === today.year) return shortDate(date, language, timeZone);
  return shortDateWithYear(date, language, timeZone);
}

type Words = {
  now: string;
  yesterday: string;
  tomorrow: string;
  minutes: (count: number, past: boolean) => string;
  hours: (count: number, past: boolean) => string;
};

const LATIN: Words = {
  now: "upravo sada",
  yesterday: "juče",
  tomorrow: "sutra",
  minutes: (count, past) => `${past ? "pre" : "za"} ${count === 1 ? "minut" : `${count} min`}`,
  hours: (count, past) => `${past ? "pre" : "za"} ${serbianHours(count, past)}`,
};

const CYRILLIC: Words = {
  now: toCyrillic(LATIN.now),
  yesterday: toCyrillic(LATIN.yesterday),
  tomorrow: toCyrillic(LATIN.tomorrow),
  minutes: (count, past) => toCyrillic(LATIN.minutes(count, past)),
  hours: (count, past) => toCyrillic(LATIN.hours(count, past)),
};

const ENGLISH: Words = {
  now: "just now",
  yesterday: "yesterday",
  tomorrow: "tomorrow",
  minutes: (count, past) => around(count === 1 ? "a minute" : `${count} min`, past),
  hours: (count, past) => around(count === 1 ? "an hour" : `${count} hours`, past),
};

const WORDS: Record<Language, Words> = { "sr-Latn": LATIN, "sr-Cyrl": CYRILLIC, en: ENGLISH };

/** „pre” takes the genitive (pre 21 sata), „za” the accusative (za 21 sat). */
function serbianHours(count: number, past: boolean): string {
  if (count === 1) return "sat vremena";
  const category = pluralCategory(count);
  if (category === "one") return `${count} ${past ? "sata" : "sat"}`;
  return `${count} ${category === "few" ? "sata" : "sati"}`;
}

function around(span: string, past: boolean): string {
  return past ? `${span} ago` : `in ${span}`;
}
