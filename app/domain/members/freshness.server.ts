import { createHash } from "node:crypto";
import { db } from "db/client.server";
import { members } from "db/schema";
import { and, eq, isNotNull, isNull, lt, or, sql } from "drizzle-orm";
import { lettersWait, queueLetter } from "~/domain/letters/letters.server";
import { signal } from "~/domain/signals.server";
import { DEFAULT_LANGUAGE } from "~/i18n/languages";
import { PRESENT } from "./visibility.server";

/** Notes that the details of a person hold today, as they said themselves. Signals `member.changed`. */
export function confirmDetails(member: { id: string }, now = new Date()): void {
  db.update(members).set({ confirmedAt: now }).where(eq(members.id, member.id)).run();
  signal({ type: "member.changed", memberId: member.id });
}

const DAY = 24 * 60 * 60_000;
/** Each person has a day of their own in every half of a year: letters never leave all at once. */
const HALF_YEAR = 182;
/** A server that slept on that day still has a week. */
const CATCH_UP = 7;
/**
 * Who confirmed lately is not asked. Shorter than FRESH_MONTHS, after which details count as stale: whoever answered
 * the last letter a month late is asked again on their own day, before they are stale, and not half a year after it.
 */
const YOUNG = 150 * DAY;

/**
 * Puts the letters "is this still true?" of today into the outbox, at most one for a person in each half of a
 * year: for those who are there, have a mailbox that takes letters and want these. Returns how many; signals
 * `letters.waiting` when there are any.
 */
export function queueFreshnessLetters(now = new Date()): number {
  const before = new Date(now.getTime() - YOUNG);
  const since = new Date(now.getTime() - 30 * DAY);
  const due = db
    .select({ id: members.id, email: members.email, language: members.language })
    .from(members)
    .where(
      and(
        PRESENT,
        isNotNull(members.email),
        isNull(members.emailTrouble),
        or(isNull(members.confirmedAt), lt(members.confirmedAt, before)),
        lt(members.claimedAt, before),
        sql`NOT EXISTS (SELECT 1 FROM unsubscriptions WHERE member_id = ${members.id} AND list = 'freshness')`,
        sql`NOT EXISTS (SELECT 1 FROM letters WHERE member_id = ${members.id} AND kind = 'freshness'
          AND created_at > ${since.getTime()})`,
      ),
    )
    .all()
    .filter(({ id }) => isDayOf(id, now));
  if (due.length === 0) return 0;
  db.transaction((tx) => {
    for (const { id, email, language } of due) {
      queueLetter(
        tx,
        { kind: "freshness", to: email!, memberId: id, language: language ?? DEFAULT_LANGUAGE },
        now,
      );
    }
  });
  lettersWait();
  return due.length;
}

/** Whether today is the person's own day of the half-year, or one of the few after it. */
export function isDayOf(memberId: string, now: Date): boolean {
  const own = createHash("sha256").update(memberId).digest().readUInt32BE(0) % HALF_YEAR;
  const today = Math.floor(now.getTime() / DAY) % HALF_YEAR;
  return (today - own + HALF_YEAR) % HALF_YEAR < CATCH_UP;
}
