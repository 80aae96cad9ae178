import { db, type Tx } from "db/client.server";
import { letters } from "db/schema";
import { and, asc, eq, inArray, lt, lte, min, ne, sql } from "drizzle-orm";
import type { LetterKind } from "./letters.server";

// What becomes of a letter. It is taken by a compare-and-set before anything leaves the house, so that a
// process that dies in between leaves it "sending", which the next start makes "uncertain": a letter that may
// have left is never sent a second time by itself.

export type Letter = typeof letters.$inferSelect;
export type WrittenLetter = { subject: string; text: string; html: string };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long to wait after the first, second … try that did not reach the other side; then the last one again. */
const BACK_OFF = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR];
/** The same for what somebody waits for with the page open, as long as it is of use. */
const BACK_OFF_IN_HASTE = [MINUTE, 2 * MINUTE, 5 * MINUTE];
/** After so long the other side is given up. */
const PATIENCE = 2 * DAY;
/** Nobody waits any more for a code asked for an hour ago; a late one would only confuse. */
const SHORT_LIVED: LetterKind[] = ["sign-in", "join", "reset", "email-change"];
/** Rows of letters that are done with are forgotten after a month. */
const KEPT_FOR = 30 * DAY;
/** Goes to somebody of whom nothing may remain: its row goes with it. */
const TRACELESS: LetterKind[] = ["leaving-done"];

/** After a start: what was being sent when the process ended may have left. How many there were. */
export function settleInterrupted(): number {
  return db.update(letters).set({ status: "uncertain" }).where(eq(letters.status, "sending")).run().changes;
}

/** The letter to leave next: those that somebody waits for first, then the oldest. */
export function findDueLetter({ now, paced }: { now: Date; paced: boolean }): Letter | undefined {
  const due = and(
    eq(letters.status, "waiting"),
    lte(letters.priority, paced ? 1 : 0),
    lte(letters.nextAttemptAt, now),
  );
  return db
    .select()
    .from(letters)
    .where(due)
    .orderBy(asc(letters.priority), asc(letters.nextAttemptAt), asc(letters.id))
    .get();
}

/** When the next letter of a priority is due, or undefined when none waits. */
export function findNextDue(paced: boolean): Date | undefined {
  const row = db
    .select({ at: min(letters.nextAttemptAt) })
    .from(letters)
    .where(and(eq(letters.status, "waiting"), eq(letters.priority, paced ? 1 : 0)))
    .get();
  return row?.at ?? undefined;
}

/** Takes a waiting letter to send it; false when somebody else has, or it was withdrawn meanwhile. */
export function takeLetter(tx: Tx, letter: Letter): boolean {
  const { changes } = tx
    .update(letters)
    .set({ status: "sending", attempts: sql`${letters.attempts} + 1` })
    .where(
      and(eq(letters.id, letter.id), eq(letters.status, "waiting"), eq(letters.attempts, letter.attempts)),
    )
    .run();
  return changes === 1;
}

/** The letter is no longer true, or comes too late: it does not leave. */
export function dropLetter(tx: Tx, id: string, problem: string | null = null): void {
  tx.update(letters).set({ status: "withdrawn", params: {}, problem }).where(eq(letters.id, id)).run();
}

const isShortLived = ({ kind }: Letter): boolean => SHORT_LIVED.includes(kind as LetterKind);

/** Whether the letter's hour has passed. */
export function isTooLate(letter: Letter, now: Date): boolean {
  return isShortLived(letter) && now.getTime() - letter.createdAt.getTime() > HOUR;
}

/**
 * The letter has left. What it said is forgotten, but in a demo whose outbox is read instead (`kept`).
 * Only a letter that is being sent changes here and below: whatever came between stands.
 */
export function markSent(letter: Letter, now: Date, kept?: WrittenLetter): void {
  settle(letter, { status: "sent", sentAt: now, params: {}, problem: null, ...kept });
}

/** The letter may have left or not: it waits for somebody of the team to decide. */
export function markUncertain(letter: Letter, problem: string): void {
  settle(letter, { status: "uncertain", params: letter.params, problem });
}

/** The other side does not want the letter. */
export function markRefused(letter: Letter, problem: string): void {
  settle(letter, { status: "refused", params: letter.params, problem });
}

/** Nothing has left; the letter is tried again after a while, and given up after two days. */
export function markDelayed(letter: Letter, problem: string, now: Date): void {
  if (now.getTime() - letter.createdAt.getTime() >= PATIENCE) {
    markRefused(letter, problem);
  } else {
    const waits = isShortLived(letter) ? BACK_OFF_IN_HASTE : BACK_OFF;
    const wait = waits[Math.min(letter.attempts, waits.length - 1)]!;
    settle(letter, { status: "waiting", problem, nextAttemptAt: new Date(now.getTime() + wait) });
  }
}

/** The way out is closed for everybody (wrong password of the mail server): the letter waits, as if untried. */
export function putBack(letter: Letter, problem: string, until: Date): void {
  settle(letter, { status: "waiting", problem, nextAttemptAt: until, attempts: letter.attempts });
}

function settle(letter: Letter, change: Partial<Letter>): void {
  const own = and(eq(letters.id, letter.id), eq(letters.status, "sending"));
  const done = change.status !== "waiting";
  if (done && TRACELESS.includes(letter.kind as LetterKind)) db.delete(letters).where(own).run();
  else db.update(letters).set(change).where(own).run();
}

/** Forgets letters that have been done with for a month, whatever became of them. */
export function forgetOldLetters(now = new Date()): void {
  const old = lt(letters.createdAt, new Date(now.getTime() - KEPT_FOR));
  db.delete(letters)
    .where(and(old, ne(letters.status, "waiting"), ne(letters.status, "sending")))
    .run();
}

/** Takes every letter of a person who leaves for good out of the outbox, sent ones too. */
export function forgetLettersOf(tx: Tx, memberId: string): void {
  tx.delete(letters).where(eq(letters.memberId, memberId)).run();
}

/**
 * Lets the letters go that a restore held back; how many. What the restored time had asked for in haste (codes)
 * nobody waits for any more, and is withdrawn.
 */
export function releaseHeldLetters(tx: Tx, now = new Date()): number {
  const held = eq(letters.status, "held");
  tx.update(letters)
    .set({ status: "withdrawn", params: {} })
    .where(and(held, inArray(letters.kind, SHORT_LIVED)))
    .run();
  return tx
    .update(letters)
    .set({ ...anew, nextAttemptAt: now, createdAt: now })
    .where(held)
    .run().changes;
}

/** Sends one letter again that was held, refused, or may have left; false when it is none of these. */
export function resendLetter(tx: Tx, id: string, now = new Date()): boolean {
  const resting = inArray(letters.status, ["held", "refused", "uncertain"]);
  return (
    tx
      .update(letters)
      .set({ ...anew, nextAttemptAt: now, createdAt: now })
      .where(and(eq(letters.id, id), resting))
      .run().changes === 1
  );
}

const anew = { status: "waiting", attempts: 0, problem: null } as const;
