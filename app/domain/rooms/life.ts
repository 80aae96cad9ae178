/** Lively; slow, for people who have moved on; or an archive: read, searched, and written in at reunions only. */
export const ROOM_LIVES = ["active", "slow", "archive"] as const;
export type Life = (typeof ROOM_LIVES)[number];

export type LifeState = { life: Life; reunionFrom: Date | null; reunionUntil: Date | null };

/**
 * How long one waits in a slow room after one's own message, in ms. People who have moved on read in the
 * evening: who writes one thought at a time leaves the others a page that they can still read.
 */
export const SLOW_EVERY = 5 * 60_000;

/** Days of the longest reunion; what lasts longer is a room that lives again. */
export const REUNION_DAYS = 14;

/** Whether an archive is open for a reunion just now; `now` in ms. */
export function isReunion({ life, reunionFrom, reunionUntil }: LifeState, now: number): boolean {
  if (life !== "archive" || !reunionFrom || !reunionUntil) return false;
  return reunionFrom.getTime() <= now && now < reunionUntil.getTime();
}

/** How a room lives at a moment (ms): an archive at a reunion is as lively as ever. */
export function lifeAt(room: LifeState, now: number): Life {
  return isReunion(room, now) ? "active" : room.life;
}

/** The moment at which a room begins or ends to be open next, in ms; undefined when none is known. */
export function nextTurn({ reunionFrom, reunionUntil, life }: LifeState, now: number): number | undefined {
  if (life !== "archive") return undefined;
  return [reunionFrom, reunionUntil].flatMap((at) => at?.getTime() ?? []).find((at) => at > now);
}
