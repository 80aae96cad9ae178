import type { Tx } from "db/client.server";
import { replies, threads } from "db/schema";
import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";

type Concealment = { byId: string; reason: string; at: Date };

/**
 * Takes a reply out of sight and out of the counts, inside the transaction of whoever decides it. A question
 * whose accepted answer this was waits again. Returns false when the reply was hidden already.
 * Permission, log and signal are the caller's (moderation).
 */
export function concealReply(
  tx: Tx,
  reply: { id: string; threadId: string },
  { byId, reason, at }: Concealment,
) {
  const { changes } = tx
    .update(replies)
    .set({ hiddenAt: at, hiddenById: byId, hiddenReason: reason })
    .where(and(eq(replies.id, reply.id), isNull(replies.hiddenAt)))
    .run();
  if (changes === 0) return false;
  countStanding(tx, reply.threadId, -1);
  tx.update(threads)
    .set({ acceptedReplyId: null, acceptedAt: null })
    .where(and(eq(threads.id, reply.threadId), eq(threads.acceptedReplyId, reply.id)))
    .run();
  return true;
}

/** Puts a hidden reply back in its place. Returns false when it stands already. */
export function revealReply(tx: Tx, reply: { id: string; threadId: string }): boolean {
  const { changes } = tx
    .update(replies)
    .set({ hiddenAt: null, hiddenById: null, hiddenReason: null })
    .where(and(eq(replies.id, reply.id), isNotNull(replies.hiddenAt)))
    .run();
  if (changes > 0) countStanding(tx, reply.threadId, 1);
  return changes > 0;
}

function countStanding(tx: Tx, threadId: string, step: 1 | -1): void {
  tx.update(threads)
    .set({ replyCount: sql`${threads.replyCount} + ${step}` })
    .where(eq(threads.id, threadId))
    .run();
}
