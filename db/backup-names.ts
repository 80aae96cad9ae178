// A backup says in its name when it was made: the times of files change when they are copied.

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** Every backup of the last two days stays. */
const ALL_FOR = 2 * DAY;
/** What people had erased is gone from the last backup after this time. */
const KEPT_FOR = 30 * DAY;

const STAMP = /(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z/;

/** A moment as part of a file name, in UTC. */
export const stampOf = (time: Date): string => time.toISOString().replace(/[:.]/g, "-");

/** The moment in a file's name (ms), or undefined. */
export function timeOf(name: string): number | undefined {
  const [, day, hour, minute, second, ms] = name.match(STAMP) ?? [];
  return day ? Date.parse(`${day}T${hour}:${minute}:${second}.${ms}Z`) : undefined;
}

const isOnline = (name: string) => /^krug-.*\.sqlite$/.test(name);

/** The time of the newest hourly or asked-for backup among these names, or undefined. */
export function newestOf(names: readonly string[]): number | undefined {
  const times = names.filter(isOnline).map((name) => timeOf(name) ?? 0);
  return times.length > 0 ? Math.max(...times) : undefined;
}

/**
 * Which of these files go: whatever is older than thirty days, and of the online backups older than two
 * days all but the newest of each day. Names without a time are none of ours.
 */
export function namesToRemove(names: readonly string[], now: Date): string[] {
  const dated = names.flatMap((name) => {
    const time = timeOf(name);
    return time === undefined ? [] : [{ name, age: now.getTime() - time, day: name.match(STAMP)![1]! }];
  });
  const newestFirst = dated.sort((one, other) => one.age - other.age);
  const days = new Set<string>();
  return newestFirst
    .filter(({ name, age, day }) => {
      if (age > KEPT_FOR) return true;
      if (age <= ALL_FOR || !isOnline(name)) return false;
      const thinned = days.has(day);
      days.add(day);
      return thinned;
    })
    .map(({ name }) => name);
}
