/** What a clock and a calendar on the wall show at one moment in one place. `weekday` 0 is Sunday. */
export type WallTime = {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  weekday: number;
};

export const BELGRADE = "Europe/Belgrade";

const formats = new Map<string, Intl.DateTimeFormat>();

/** The wall time of a moment. Throws a RangeError for a time zone that does not exist. */
export function wallTime(date: Date, timeZone = BELGRADE): WallTime {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(date)) parts[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = parts;
  return { year, month, day, hour, minute, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() };
}

/** Whole calendar days from one wall time to another: 1 from today to tomorrow, whatever the hour. */
export function daysBetween(from: WallTime, to: WallTime): number {
  const noon = (wall: WallTime) => Date.UTC(wall.year, wall.month - 1, wall.day, 12);
  return Math.round((noon(to) - noon(from)) / 86_400_000);
}

/** Making a format costs a hundred times more than using it, and a page asks for many dates. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
    formats.set(timeZone, format);
  }
  return format;
}
