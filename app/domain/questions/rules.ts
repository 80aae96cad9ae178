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

/** How long something has waited: whole days, or hours on the first day. */
export function waitSince(
  since: Date,
  now: Date,
): { unit: "days" | "hours"; count: number; tooLong: boolean } {
  const hours = Math.max(0, Math.floor((now.getTime() - since.getTime()) / 3_600_000));
  const days = Math.floor(hours / 24);
  if (days < 1) return { unit: "hours", count: hours, tooLong: false };
  return { unit: "days", count: days, tooLong: days >= LONG_WAIT_DAYS };
}
