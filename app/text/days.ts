import { BELGRADE, wallTime } from "./calendar";

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** The calendar day of a moment in a place, „2025-11-20”. */
export function dayOf(date: Date, timeZone = BELGRADE): string {
  const { year, month, day } = wallTime(date, timeZone);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** The day so many days later (or before, below zero). */
export function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Whether a text names a day that is in the calendar: 2025-02-30 is not. */
export function isDay(text: string | null | undefined): text is string {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** The first moment of a day in a place, also where a clock that is moved at midnight skips it. */
export function dayBegins(day: string, timeZone = BELGRADE): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // What a clock is ahead of UTC half a day before and half a day after: the same on all days but two a year.
  const moments = [-12 * HOUR, 12 * HOUR].map((away) => midnight - aheadAt(midnight + away, timeZone));
  const [first, second] = moments.sort((one, other) => one - other) as [number, number];
  return new Date(dayOf(new Date(first), timeZone) === day ? first : second);
}

function aheadAt(time: number, timeZone: string): number {
  const { year, month, day, hour, minute } = wallTime(new Date(time), timeZone);
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(time / 60_000) * 60_000;
}
