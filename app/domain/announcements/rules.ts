import type { Standing } from "../members/person";
import { isStaff, isSuspended } from "../members/rules";
import { PROSE_LIMIT } from "../prose/rules";

/** Characters of a title: two lines on the home page of a phone. */
export const TITLE_LIMIT = 140;
/** Characters of Markdown in an announcement. */
export const BODY_LIMIT = PROSE_LIMIT;
/** Characters that lists and the home page show. */
export const EXCERPT_LENGTH = 200;
export const ANNOUNCEMENTS_A_PAGE = 10;
/** Days for which an announcement is still news to somebody who came after it. */
export const NEWS_FOR_DAYS = 30;

/** The team alone speaks to everybody. */
export function canAnnounce(member: { standing: Standing; suspendedAt: Date | null }): boolean {
  return isStaff(member) && !isSuspended(member);
}
