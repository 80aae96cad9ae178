import type { Standing } from "../members/person";
import { canModerate, isStaff, isSuspended } from "../members/rules";
import { PROSE_LIMIT } from "../prose/rules";

/** Characters of a title: two lines in a list, one sentence in the mouth. */
export const TITLE_LIMIT = 140;
/** Characters of Markdown in an opening or a reply. */
export const BODY_LIMIT = PROSE_LIMIT;
export const REPLY_LIMIT = PROSE_LIMIT;
/** Topics of one thread; more of them describe nothing. */
export const TOPIC_LIMIT = 5;
export const REPLIES_A_PAGE = 20;
export const THREADS_A_PAGE = 20;
/** Days for which a thread that the reader has never opened is shown as new to her. */
export const NEW_FOR_DAYS = 14;

type Actor = { id: string; standing: Standing; suspendedAt: Date | null };
type ThreadState = { closedAt: Date | null; hiddenAt: Date | null };
type ReplyState = { authorId: string; hiddenAt: Date | null };

export function canStart(member: Pick<Actor, "suspendedAt">): boolean {
  return !isSuspended(member);
}

export function canReply(member: Pick<Actor, "suspendedAt">, thread: ThreadState): boolean {
  return !thread.closedAt && !thread.hiddenAt && !isSuspended(member);
}

/** One's own words may be mended at any time, as long as the conversation goes on and nobody has hidden them. */
export function canRevise(member: Pick<Actor, "id" | "suspendedAt">, thread: ThreadState, reply: ReplyState) {
  return reply.authorId === member.id && !reply.hiddenAt && canReply(member, thread);
}

export function canClose(member: Pick<Actor, "standing">): boolean {
  return isStaff(member);
}

/** What was hidden is read by whoever wrote it and by those who look after the community. */
export function canReadHidden(member: Pick<Actor, "id" | "standing">, post: { authorId: string }): boolean {
  return post.authorId === member.id || canModerate(member);
}

/** The page, counted from 1, on which a reply of this number stands. */
export function pageOfNumber(number: number): number {
  return Math.max(1, Math.ceil(number / REPLIES_A_PAGE));
}

/** The address of a page of a thread; the first has no number. */
export function addressOfPage(threadId: string, page: number): string {
  return page > 1 ? `/threads/${threadId}?page=${page}` : `/threads/${threadId}`;
}

/** Where a reply stands, page and place. */
export function addressOfReply(threadId: string, reply: { id: string; number: number }): string {
  return `${addressOfPage(threadId, pageOfNumber(reply.number))}#${reply.id}`;
}
