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

/** The wall time of a moment. Throws a RangeError for a time zone that does not exist. */
export function wallTime(date: Date, timeZone = BELGRADE): WallTime {
  const offset = offsetOf(date.getTime(), timeZone);
  if (offset === undefined) return readWall(date.getTime(), timeZone);
  const wall = new Date(date.getTime() + offset);
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    weekday: wall.getUTCDay(),
  };
}

/**
 * The moment at which the wall of a place shows this; days beyond the month are those of the next. An hour that a
 * moved clock leaves out is the one after it.
 */
export function momentAt(wall: Omit<WallTime, "weekday">, timeZone = BELGRADE): Date {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  const first = asUtc - aheadAt(asUtc, timeZone);
  // On a day on which the clock is moved the first guess may stand on the other side of the change.
  return new Date(asUtc - aheadAt(first, timeZone));
}

/** Whole calendar days from one wall time to another: 1 from today to tomorrow, whatever the hour. */
export function daysBetween(from: WallTime, to: WallTime): number {
  const noon = (wall: WallTime) => Date.UTC(wall.year, wall.month - 1, wall.day, 12);
  return Math.round((noon(to) - noon(from)) / 86_400_000);
}

/** The week of a moment by the date of its Monday, „2026-11-16”: one text for the whole week. */
export function weekOf(date: Date, timeZone = BELGRADE): string {
  const { year, month, day, weekday } = wallTime(date, timeZone);
  const monday = new Date(Date.UTC(year, month - 1, day - ((weekday + 6) % 7)));
  return monday.toISOString().slice(0, 10);
}

// A page shows a hundred moments, and asking Intl for each costs as much as drawing all the faces on it. The
// clock of a place differs from UTC by the same span all day, save on the two days on which it is moved.

const DAY = 86_400_000;
/** Days remembered for one place: thirty years. */
const REMEMBERED = 11_000;
const offsets = new Map<string, Map<number, number | undefined>>();

/** What the place's clock is ahead of UTC, in ms; undefined on a day on which it is moved. */
function offsetOf(time: number, timeZone: string): number | undefined {
  const known = offsets.get(timeZone);
  const days = known && known.size < REMEMBERED ? known : new Map<number, number | undefined>();
  if (days !== known) offsets.set(timeZone, days);
  const day = Math.floor(time / DAY);
  if (!days.has(day)) {
    const [morning, night] = [aheadAt(day * DAY, timeZone), aheadAt((day + 1) * DAY, timeZone)];
    days.set(day, morning === night ? morning : undefined);
  }
  return days.get(day);
}

function aheadAt(time: number, timeZone: string): number {
  const { year, month, day, hour, minute } = readWall(time, timeZone);
  return Date.UTC(year, month - 1, day, hour, minute) - time;
}

function readWall(time: number, timeZone: string): WallTime {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(time)) parts[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = parts;
  return { year, month, day, hour, minute, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() };
}

const formats = new Map<string, Intl.DateTimeFormat>();

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
