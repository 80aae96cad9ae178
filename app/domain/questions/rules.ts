import type { Standing } from "../members/person";
import { isStaff } from "../members/rules";

/** Days after which a question waits too long: it is set heavier and says so. */
export const LONG_WAIT_DAYS = 7;
export const QUESTIONS_A_PAGE = 20;

type Question = { kind: "discussion" | "question"; authorId: string; hiddenAt: Date | null };

/** Whoever asked knows what helped; the team may say it for somebody who has gone quiet. */
export function canAccept(member: { id: string; standing: Standing }, thread: Question): boolean {
  return thread.kind === "question" && !thread.hiddenAt && (thread.authorId === member.id || isStaff(member));
}

export type Wait = { unit: "hours" | "days" | "months" | "years"; count: number; tooLong: boolean };

/**
 * How long something has waited, in the unit in which people would say it: hours on the first day, days for
 * two months, months for two years, then years. Whole ones, rounded down.
 */
export function waitSince(since: Date, now: Date): Wait {
  const hours = Math.max(0, Math.floor((now.getTime() - since.getTime()) / 3_600_000));
  const days = Math.floor(hours / 24);
  const tooLong = days >= LONG_WAIT_DAYS;
  if (days < 1) return { unit: "hours", count: hours, tooLong };
  if (days < 60) return { unit: "days", count: days, tooLong };
  const months = Math.floor(days / 30.44);
  if (months < 24) return { unit: "months", count: months, tooLong };
  return { unit: "years", count: Math.floor(days / 365.25), tooLong };
}
