import type { Standing } from "~/domain/members/person";
import { isStaff } from "~/domain/members/rules";

/** Why somebody wants an address or a number: a sentence, which its owner reads. */
export const REVEAL_REASON_LIMIT = 300;
/** Shorter is no reason. */
export const REVEAL_REASON_LEAST = 5;
/** Reveals a day: a person writes to a few people, a collector of addresses would want all. */
export const REVEALS_A_DAY = 10;
/** How long a reveal counts, in ms: for the limit, and for the card that may carry what was revealed. */
export const REVEAL_LASTS = 24 * 60 * 60 * 1000;
/** How long the same question for the same reason is one look, in ms: a form sent twice, a page read again. */
export const ONE_LOOK = 10 * 60 * 1000;
/** Lines of the log a page. */
export const REVEALS_A_PAGE = 50;

/** What may be asked for on a profile. */
export const ASKED_KINDS = ["email", "phone"] as const;
export type AskedKind = (typeof ASKED_KINDS)[number];

type Someone = { id: string; standing: Standing };

/**
 * Whether one may block the other. The team neither blocks nor is blocked: whoever answers for the rules must
 * be reachable and must see; what somebody of the team does wrong is for a report.
 */
export function canBlock(member: Someone, other: Someone): boolean {
  return member.id !== other.id && !isStaff(member) && !isStaff(other);
}
