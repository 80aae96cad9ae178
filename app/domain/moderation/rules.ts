import type { Standing } from "../members/person";
import { canModerate, isStaff, isSuspended } from "../members/rules";
import { isPrivate, type RoomKind } from "../rooms/kinds";

/** Why something is reported, in the order of the form: what hurts somebody first. */
export const REPORT_REASONS = ["privacy", "confidential", "rude", "spam", "wrong", "other"] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

export const TARGET_TYPES = ["reply", "thread", "message"] as const;
export type TargetType = (typeof TARGET_TYPES)[number];
/** What is reported and decided about. */
export type TargetRef = { type: TargetType; id: string };

/** hide: out of sight, with a reason · keep: it stands · remove: the author leaves the room. */
export const DECISIONS = ["keep", "hide", "remove"] as const;
export type Decision = (typeof DECISIONS)[number];

/** Characters of a reporter's note: two sentences; the moderators read the thing itself. */
export const NOTE_LIMIT = 500;
/** Characters of a decision's reason. */
export const REASON_LIMIT = 1_000;
/** Reports that one person makes in an hour; more is a quarrel, or a script. */
export const REPORTS_AN_HOUR = 20;
export const CASES_A_PAGE = 20;
export const LOG_PAGE = 50;

type Actor = { id: string; standing: Standing; suspendedAt: Date | null };
type Post = { author: { id: string }; hiddenAt: Date | null };

/** What others wrote and everybody sees; one's own words are mended, not reported. */
export function canReport(member: Actor, post: Post): boolean {
  return post.author.id !== member.id && !post.hiddenAt && !isSuspended(member);
}

/** Nobody decides about their own words: a colleague does. */
export function canDecide(member: Actor, post: Pick<Post, "author">): boolean {
  return canModerate(member) && post.author.id !== member.id && !isSuspended(member);
}

type Decidable = { type: TargetType; room: { kind: RoomKind } | null };

/**
 * What can be decided about a thing: words in a thread are hidden; in a room the person leaves, staff only. Into
 * a talk or a group of chosen people nobody reaches to put anybody out: there an account is paused, or nothing is.
 */
export function decisionsFor(member: Pick<Actor, "standing">, { type, room }: Decidable): Decision[] {
  if (type !== "message") return ["keep", "hide"];
  return isStaff(member) && !(room && isPrivate(room)) ? ["keep", "remove"] : ["keep"];
}

/**
 * Who may pause an account and open it again: the team, but nobody their own, and an administrator's only
 * another administrator, so that one of them always remains.
 */
export function canSuspend(member: Actor, other: { id: string; standing: Standing }): boolean {
  if (!isStaff(member) || isSuspended(member) || other.id === member.id) return false;
  return member.standing === "admin" || !isStaff(other);
}
