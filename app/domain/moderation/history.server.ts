import { db } from "db/client.server";
import { members, messages, moderationLog, replies, reports, threads } from "db/schema";
import { and, count, countDistinct, desc, eq, exists, isNotNull, or } from "drizzle-orm";

/** What a member is like here, in numbers that make three lines. Counts are of everything ever written. */
export type History = {
  since: Date;
  replies: number;
  threads: number;
  /** Answers that an asker accepted. */
  accepted: number;
  /** Words of theirs that are hidden now, and the newest reason. */
  hidden: number;
  lastHidden: { reason: string; at: Date } | null;
  /** Reported things that were left as they were. */
  kept: number;
  /** How often the account was paused. */
  paused: number;
  pausedNow: boolean;
};

/** The history of a member, for whoever decides about their words. */
export function historyOf(memberId: string): History {
  const account = db
    .select({ createdAt: members.createdAt, suspendedAt: members.suspendedAt })
    .from(members)
    .where(eq(members.id, memberId))
    .get()!;
  const ofReplies = db
    .select({ all: count(), hidden: count(replies.hiddenAt) })
    .from(replies)
    .where(eq(replies.authorId, memberId))
    .get()!;
  const ofThreads = db
    .select({ all: count(), hidden: count(threads.hiddenAt) })
    .from(threads)
    .where(eq(threads.authorId, memberId))
    .get()!;
  return {
    since: account.createdAt,
    pausedNow: account.suspendedAt !== null,
    replies: ofReplies.all,
    threads: ofThreads.all,
    accepted: countAccepted(memberId),
    hidden: ofReplies.hidden + ofThreads.hidden,
    lastHidden: findLastHidden(memberId),
    kept: countKept(memberId),
    paused: countPauses(memberId),
  };
}

function countAccepted(authorId: string): number {
  return db
    .select({ all: count() })
    .from(replies)
    .innerJoin(threads, eq(threads.acceptedReplyId, replies.id))
    .where(eq(replies.authorId, authorId))
    .get()!.all;
}

function findLastHidden(authorId: string): History["lastHidden"] {
  const newest = [replies, threads].flatMap((posts) =>
    db
      .select({ reason: posts.hiddenReason, at: posts.hiddenAt })
      .from(posts)
      .where(and(eq(posts.authorId, authorId), isNotNull(posts.hiddenAt)))
      .orderBy(desc(posts.hiddenAt))
      .limit(1)
      .all(),
  );
  const [last] = newest.sort((a, b) => b.at!.getTime() - a.at!.getTime());
  return last ? { reason: last.reason ?? "", at: last.at! } : null;
}

function countKept(authorId: string): number {
  const own = [replies, threads, messages].map((posts) =>
    exists(
      db
        .select({ id: posts.id })
        .from(posts)
        .where(and(eq(posts.id, reports.targetId), eq(posts.authorId, authorId))),
    ),
  );
  return db
    .select({ all: countDistinct(reports.targetId) })
    .from(reports)
    .where(and(eq(reports.decision, "kept"), or(...own)))
    .get()!.all;
}

function countPauses(memberId: string): number {
  return db
    .select({ all: count() })
    .from(moderationLog)
    .where(
      and(
        eq(moderationLog.targetType, "member"),
        eq(moderationLog.targetId, memberId),
        eq(moderationLog.action, "member.suspended"),
      ),
    )
    .get()!.all;
}
