import { db, prepared } from "db/client.server";
import { replies, threadReads, threads } from "db/schema";
import { and, count, countDistinct, eq, gt, isNull, min, ne, sql } from "drizzle-orm";
import type { Viewer } from "~/domain/members/person";
import { eyesOf, visible } from "./visibility.server";

const viewer = sql.placeholder("viewer");
const joined = sql`(select ${threads.id} from ${threads} where ${threads.authorId} = ${viewer}
  union select ${replies.threadId} from ${replies} where ${replies.authorId} = ${viewer})`;
// Who spoke and never came back has read up to her own last word.
const readUpTo = sql`coalesce(${threadReads.lastNumber}, (
  select max(own.number) from ${replies} as own where own.thread_id = ${threads.id} and own.author_id = ${viewer}), 0)`;

const news = prepared(() =>
  db
    .select({
      count: count(),
      threads: countDistinct(threads.id),
      threadId: min(threads.id),
      oldest: min(replies.createdAt),
    })
    .from(threads)
    .leftJoin(threadReads, and(eq(threadReads.threadId, threads.id), eq(threadReads.memberId, viewer)))
    .innerJoin(
      replies,
      and(
        eq(replies.threadId, threads.id),
        gt(replies.number, readUpTo),
        isNull(replies.hiddenAt),
        ne(replies.authorId, viewer),
      ),
    )
    .where(and(visible, isNull(threads.hiddenAt), sql`${threads.id} in ${joined}`))
    .prepare(),
);

/**
 * What others answered, where the viewer takes part, since she read there last. `threadId` is the thread when
 * it is one only; `oldest` is when the first of the replies came, null without any.
 */
export function findNews(member: Viewer): { count: number; threadId: string | null; oldest: Date | null } {
  const { count, threads, threadId, oldest } = news().get(eyesOf(member))!;
  return { count, threadId: threads === 1 ? threadId : null, oldest };
}
