import { db, prepared, type Tx } from "db/client.server";
import { members, replies, threads } from "db/schema";
import { and, countDistinct, eq, gte, isNull, lt, ne, or, type SQL, sql } from "drizzle-orm";
import { momentAt, wallTime } from "~/text/calendar";
import type { Member, Viewer } from "./person";

// A person says how many questions a month they can take. Who has answered so many is left alone until the month is
// over: they would not say "enough" themselves, they would stop answering.

const memberId = sql.placeholder("memberId");

/**
 * People to whom questions may be brought: neither on a break nor offering none. Who said no number is among them,
 * unlike in the directory, whose "available now" is a promise. Asks for `now`, in ms.
 */
export const notAtRest: SQL = and(
  or(isNull(members.pausedUntil), sql`${members.pausedUntil} <= ${sql.placeholder("now")}`),
  sql`coalesce(${members.monthlyQuestions}, 1) > 0`,
)!;

const statements = prepared(() => ({
  answered: db
    .select({ count: countDistinct(replies.threadId) })
    .from(replies)
    .innerJoin(threads, eq(threads.id, replies.threadId))
    .where(
      and(
        eq(replies.authorId, memberId),
        gte(replies.createdAt, sql.placeholder("since")),
        isNull(replies.hiddenAt),
        eq(threads.kind, "question"),
        ne(threads.authorId, memberId),
      ),
    )
    .prepare(),
  capacity: db
    .select({ monthly: members.monthlyQuestions, pausedUntil: members.pausedUntil })
    .from(members)
    .where(eq(members.id, memberId))
    .prepare(),
  repliesTo: db
    .select({ count: sql<number>`count(*)` })
    .from(replies)
    .innerJoin(threads, eq(threads.id, replies.threadId))
    .where(
      and(
        eq(replies.threadId, sql.placeholder("threadId")),
        eq(replies.authorId, memberId),
        eq(threads.kind, "question"),
        ne(threads.authorId, memberId),
      ),
    )
    .prepare(),
}));

/**
 * To be called in the transaction of a reply, after it: when its author has thereby answered as many questions of
 * others in this month as they offer, they are left alone until the next. Who lifts the break and answers more is not
 * stopped a second time. A further reply to the same question is none.
 */
export function pauseAtQuota(tx: Tx, author: Pick<Member, "id">, threadId: string, at: Date): void {
  if (statements().repliesTo.get({ threadId, memberId: author.id })!.count !== 1) return;
  const { monthly } = statements().capacity.get({ memberId: author.id })!;
  if (!monthly || countAnswered(author.id, at) !== monthly) return;
  const until = monthAfter(at);
  tx.update(members)
    .set({ pausedUntil: until })
    .where(and(eq(members.id, author.id), or(isNull(members.pausedUntil), lt(members.pausedUntil, until))))
    .run();
}

/** Why no questions are brought to somebody just now. */
export type Rest = {
  /** When they are again; null for who offers none at all. */
  until: Date | null;
  /** How many they answered this month, when that is what they offered. */
  answered: number | null;
};

/** Whether, why and until when the viewer is left alone; null for who takes questions. */
export function findRest(viewer: Pick<Viewer, "id">, now = new Date()): Rest | null {
  const { monthly, pausedUntil } = statements().capacity.get({ memberId: viewer.id })!;
  if (monthly === 0) return { until: null, answered: null };
  if (!pausedUntil || pausedUntil <= now) return null;
  const answered = countAnswered(viewer.id, now);
  return { until: pausedUntil, answered: monthly !== null && answered >= monthly ? answered : null };
}

function countAnswered(id: string, at: Date): number {
  return statements().answered.get({ memberId: id, since: monthBegin(at).getTime() })!.count;
}

// Months are those of the programme's own place, for everybody the same.
function monthBegin(at: Date): Date {
  const { year, month } = wallTime(at);
  return momentAt({ year, month, day: 1, hour: 0, minute: 0 });
}

function monthAfter(at: Date): Date {
  const { year, month } = wallTime(at);
  return momentAt({ year, month: month + 1, day: 1, hour: 0, minute: 0 });
}
