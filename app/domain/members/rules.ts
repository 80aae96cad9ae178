import type { Standing } from "./person";

/** The team of the programme: moderates, announces, runs cycles. */
export function isStaff(member: { standing: Standing }): boolean {
  return member.standing === "staff" || member.standing === "admin";
}

/** Staff and the alumni they asked to help with moderation. */
export function canModerate(member: { standing: Standing }): boolean {
  return isStaff(member) || member.standing === "moderator";
}

export function isSuspended(member: { suspendedAt: Date | null }): boolean {
  return member.suspendedAt !== null;
}

// How much a profile holds. What is longer is a page of its own, and people have those: links are for it.

export const NAME_LIMIT = 80;
/** Names from before, parted by commas. */
export const OTHER_NAMES_LIMIT = 120;
export const CITY_LIMIT = 60;
export const ORGANISATION_LIMIT = 120;
/** One line that stands next to the name. */
export const POSITION_LIMIT = 120;
export const PHONE_LIMIT = 40;
export const FIELD_LIMIT = 5;
export const SPECIALISM_LIMIT = 8;
export const KIND_LIMIT = 5;
/** Of each: can help with, looks for. Who offers everything is found for nothing. */
export const TOPIC_LIMIT = 8;
export const LANGUAGE_LIMIT = 10;
export const LINK_LIMIT = 10;
export const LINK_LABEL_LIMIT = 60;
export const URL_LIMIT = 500;
/** Characters of Markdown, in each language. */
export const BIO_LIMIT = 4_000;
export const LIFE_PATH_LIMIT = 30;
export const TURN_LIMIT = 200;
export const FIRST_YEAR = 1930;
/** Questions a month: who takes more of them works here. */
export const MONTHLY_LIMIT = 20;
export const CONTACT_NOTE_LIMIT = 200;
/** A pause is for a season or a child, not for good: after a year one says so again. */
export const PAUSE_DAYS = 366;

const DAY = 24 * 60 * 60_000;
/** Months after which a profile asks its owner whether it still holds. */
export const FRESH_MONTHS = 6;

/** What was confirmed before this moment is stale: its person should be asked. */
export function staleBefore(now: Date | number): Date {
  const before = new Date(now);
  before.setUTCMonth(before.getUTCMonth() - FRESH_MONTHS);
  return before;
}

/**
 * When to look again whether details that are fresh now, confirmed at a moment (ms), have grown stale; months differ,
 * so in the last days it is every hour.
 */
export function agesAt(confirmed: number, now: number): number {
  const around = new Date(confirmed);
  around.setUTCMonth(around.getUTCMonth() + FRESH_MONTHS);
  return Math.max(around.getTime() - 4 * DAY, now + DAY / 24);
}

/** Whether the details were confirmed so long ago, or never, that one should be asked. */
export function isStale(member: { confirmedAt: Date | string | null }, now: Date | number): boolean {
  return !member.confirmedAt || new Date(member.confirmedAt) < staleBefore(now);
}
