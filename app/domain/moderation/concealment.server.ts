import type { Tx } from "db/client.server";
import { threads } from "db/schema";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Member } from "~/domain/members/person";
import { Refusal } from "~/domain/refusal";
import { expel, letIn, signalJoin, signalLeave } from "~/domain/rooms/membership.server";
import { signal } from "~/domain/signals.server";
import { concealReply, revealReply } from "~/domain/threads/concealment.server";
import { addToLog, type findLastDecision } from "./log.server";
import type { Target } from "./targets.server";

/** What is to be said once the transaction has been committed. */
export type Carried = (() => void)[];

const tooLate = () => new Refusal(409, "moderation.problem.decided");
const named = (target: Target) => ({ targetType: target.type, targetId: target.id });

/** Carries a decision out, and writes it down: the reply or thread is hidden, the message's author leaves the room. */
export function putOut(tx: Tx, moderator: Member, target: Target, reason: string, at: Date): Carried {
  if (target.type === "reply") return hideReply(tx, moderator, target, reason, at);
  if (target.type === "thread") return hideThread(tx, moderator, target, reason, at);
  const room = target.room!;
  const number = expel(tx, moderator, room, target.author.id, reason, at);
  addToLog(tx, { actor: moderator, action: "report.removed", ...named(target), reason, at });
  return [() => signalLeave(room.id, target.author.id, number)];
}

function hideReply(tx: Tx, moderator: Member, target: Target, reason: string, at: Date): Carried {
  const thread = target.thread!;
  const acceptedAt = tx
    .select({ at: threads.acceptedAt })
    .from(threads)
    .where(and(eq(threads.id, thread.id), eq(threads.acceptedReplyId, target.id)))
    .get()?.at;
  const reply = { id: target.id, threadId: thread.id };
  if (!concealReply(tx, reply, { byId: moderator.id, reason, at })) throw tooLate();
  const detail = acceptedAt ? { acceptedAt: acceptedAt.getTime() } : null;
  addToLog(tx, { actor: moderator, action: "reply.hidden", ...named(target), reason, detail, at });
  return sayReply(target, Boolean(acceptedAt));
}

function hideThread(tx: Tx, moderator: Member, target: Target, reason: string, at: Date): Carried {
  const { changes } = tx
    .update(threads)
    .set({ hiddenAt: at, hiddenReason: reason })
    .where(and(eq(threads.id, target.id), isNull(threads.hiddenAt)))
    .run();
  if (changes === 0) throw tooLate();
  addToLog(tx, { actor: moderator, action: "thread.hidden", ...named(target), reason, at });
  return [() => signal({ type: "thread.changed", threadId: target.id })];
}

type Last = NonNullable<ReturnType<typeof findLastDecision>>;

/** Brings back what the last decision had taken away, and writes it down. */
export function putBack(
  tx: Tx,
  moderator: Member,
  target: Target,
  last: Last,
  reason: string,
  at: Date,
): Carried {
  if (last.action === "reply.hidden") return showReply(tx, moderator, target, last, reason, at);
  if (last.action === "thread.hidden") return showThread(tx, moderator, target, reason, at);
  addToLog(tx, { actor: moderator, action: "report.reopened", ...named(target), reason, at });
  if (last.action !== "report.removed") return [];
  const room = target.room!;
  const number = letIn(tx, moderator, room, target.author.id, at);
  return [() => signalJoin(room.id, target.author.id, number)];
}

function showReply(tx: Tx, moderator: Member, target: Target, last: Last, reason: string, at: Date): Carried {
  const thread = target.thread!;
  if (!revealReply(tx, { id: target.id, threadId: thread.id })) throw tooLate();
  const acceptedAt = last.detail?.acceptedAt;
  if (acceptedAt) {
    // Unless the asker has chosen another answer meanwhile.
    tx.update(threads)
      .set({ acceptedReplyId: target.id, acceptedAt: new Date(acceptedAt) })
      .where(and(eq(threads.id, thread.id), isNull(threads.acceptedReplyId)))
      .run();
  }
  addToLog(tx, { actor: moderator, action: "reply.restored", ...named(target), reason, at });
  return sayReply(target, Boolean(acceptedAt));
}

function showThread(tx: Tx, moderator: Member, target: Target, reason: string, at: Date): Carried {
  const { changes } = tx
    .update(threads)
    .set({ hiddenAt: null, hiddenReason: null })
    .where(and(eq(threads.id, target.id), isNotNull(threads.hiddenAt)))
    .run();
  if (changes === 0) throw tooLate();
  addToLog(tx, { actor: moderator, action: "thread.restored", ...named(target), reason, at });
  return [() => signal({ type: "thread.changed", threadId: target.id })];
}

function sayReply({ id, thread }: Target, accepted: boolean): Carried {
  const threadId = thread!.id;
  const reply = () => signal({ type: "reply.changed", threadId, replyId: id });
  return accepted ? [reply, () => signal({ type: "thread.changed", threadId })] : [reply];
}
