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
