import { db, prepared } from "db/client.server";
import { fields, members, replies, threadReads, threads } from "db/schema";
import { and, count, desc, eq, exists, inArray, ne, or, type SQL, sql } from "drizzle-orm";
import type { Viewer } from "~/domain/members/person";
import { personColumns } from "~/domain/members/viewer.server";
import { NEW_FOR_DAYS, THREADS_A_PAGE } from "./rules";
import { eyesOf, visible, visibleTo } from "./visibility.server";

/** all · in the viewer's own fields · without any reply · where she takes part herself */
export const THREAD_FILTERS = ["all", "mine", "unanswered", "joined"] as const;
export type ThreadFilter = (typeof THREAD_FILTERS)[number];

export type ThreadsAsked = {
  filter?: ThreadFilter;
  /** Slugs of fields; several mean any of them. */
  fields?: string[];
  kind?: "discussion" | "question";
  /** Counted from 1. */
  page?: number;
  size?: number;
};

const DAY = 24 * 60 * 60 * 1000;

/**
 * Threads the viewer may see, the last spoken in first. `fresh` is the number of replies since she read, for
 * a thread she has opened; `unread` also holds for a young one that she has not.
 */
export function listThreads(viewer: Viewer, asked: ThreadsAsked) {
  const { page = 1, size = THREADS_A_PAGE } = asked;
  const rows = db
    .select({
      id: threads.id,
      kind: threads.kind,
      title: threads.title,
      language: threads.language,
      fieldSlug: threads.fieldSlug,
      fieldCode: fields.code,
      cycleId: threads.cycleId,
      replyCount: threads.replyCount,
      lastNumber: threads.lastNumber,
      createdAt: threads.createdAt,
      lastPostAt: threads.lastPostAt,
      closedAt: threads.closedAt,
      accepted: sql<number>`${threads.acceptedReplyId} is not null`,
      readNumber: threadReads.lastNumber,
      last: personColumns,
    })
    .from(threads)
    .innerJoin(members, eq(members.id, threads.lastAuthorId))
    .leftJoin(fields, eq(fields.slug, threads.fieldSlug))
    .leftJoin(threadReads, and(eq(threadReads.threadId, threads.id), eq(threadReads.memberId, viewer.id)))
    .where(matching(viewer, asked))
    .orderBy(desc(threads.lastPostAt), desc(threads.id))
    .limit(size)
    .offset((page - 1) * size)
    .all();
  return rows.map(({ readNumber, lastNumber, accepted, ...row }) => {
    const fresh = readNumber === null ? 0 : Math.max(0, lastNumber - readNumber);
    const young = Date.now() - row.createdAt.getTime() < NEW_FOR_DAYS * DAY;
    return { ...row, accepted: accepted === 1, fresh, unread: fresh > 0 || (readNumber === null && young) };
  });
}

export type ThreadRow = ReturnType<typeof listThreads>[number];

/** How many threads `listThreads` finds on all its pages. */
export function countThreads(viewer: Viewer, asked: ThreadsAsked): number {
  return db.select({ count: count() }).from(threads).where(matching(viewer, asked)).get()!.count;
}

function matching(
  viewer: Viewer,
  { filter = "all", fields: slugs = [], kind }: ThreadsAsked,
): SQL | undefined {
  return and(
    visibleTo(viewer),
    slugs.length > 0 ? inArray(threads.fieldSlug, slugs) : undefined,
    kind ? eq(threads.kind, kind) : undefined,
    filter === "mine" ? inArray(threads.fieldSlug, viewer.fieldSlugs) : undefined,
    filter === "unanswered" ? eq(threads.replyCount, 0) : undefined,
    filter === "joined" ? or(eq(threads.authorId, viewer.id), hasSpoken(viewer)) : undefined,
  );
}

function hasSpoken(viewer: Viewer): SQL {
  return exists(
    db
      .select({ one: sql`1` })
      .from(replies)
      .where(and(eq(replies.threadId, threads.id), eq(replies.authorId, viewer.id))),
  );
}

const nearby = prepared(() =>
  db
    .select({
      id: threads.id,
      title: threads.title,
      language: threads.language,
      kind: threads.kind,
      replyCount: threads.replyCount,
    })
    .from(threads)
    .where(
      and(visible, eq(threads.fieldSlug, sql.placeholder("field")), ne(threads.id, sql.placeholder("id"))),
    )
    .orderBy(desc(threads.lastPostAt), desc(threads.id))
    .limit(sql.placeholder("limit"))
    .prepare(),
);

/** Titles of the same field that were spoken in last: what is worth reading next. */
export function listNearby(viewer: Viewer, thread: { id: string; fieldSlug: string | null }, limit = 3) {
  if (!thread.fieldSlug) return []; // else every thread is looked at, to find none
  return nearby().all({ ...eyesOf(viewer), id: thread.id, field: thread.fieldSlug, limit });
}
