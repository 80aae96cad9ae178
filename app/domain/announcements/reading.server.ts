import { db, prepared, type Tx } from "db/client.server";
import { announcementReads, announcements, cycles, members } from "db/schema";
import { and, count, desc, isNull, sql } from "drizzle-orm";
import { refusalOfDatabase } from "~/domain/database-trouble.server";
import type { Viewer } from "~/domain/members/person";
import { Refusal } from "~/domain/refusal";
import { eyesOf, listedColumns, reading, visibleTo } from "./announcements.server";
import { NEWS_FOR_DAYS } from "./rules";

const DAY = 24 * 60 * 60 * 1000;

// Whoever comes later is not met by years of old news, only by what is still fresh.
const concerns = sql`(${announcements.publishedAt} >= ${sql.placeholder("fresh")} or ${announcements.publishedAt} >= (
  select coalesce(own.claimed_at, own.created_at) from ${members} as own where own.id = ${sql.placeholder("viewer")}))`;
const isUnread = and(visibleTo, isNull(announcementReads.readAt), concerns);
const boundsOf = (viewer: Viewer) => ({ ...eyesOf(viewer), fresh: Date.now() - NEWS_FOR_DAYS * DAY });

const statements = prepared(() => ({
  list: db
    .select(listedColumns)
    .from(announcements)
    .leftJoin(cycles, sql`${cycles.id} = ${announcements.cycleId}`)
    .leftJoin(announcementReads, reading)
    .where(isUnread)
    .orderBy(desc(announcements.pinned), desc(announcements.publishedAt), desc(announcements.id))
    .limit(sql.placeholder("limit"))
    .prepare(),
  count: db
    .select({ count: count() })
    .from(announcements)
    .leftJoin(announcementReads, reading)
    .where(isUnread)
    .prepare(),
  remember: db
    .insert(announcementReads)
    .values({
      announcementId: sql.placeholder("id"),
      memberId: sql.placeholder("viewer"),
      readAt: sql.placeholder("at"),
    })
    .onConflictDoNothing()
    .prepare(),
}));

/**
 * What stands on the viewer's home: announcements for them that they have not read, the pinned one first, then
 * the newest. What was announced before they came counts for NEWS_FOR_DAYS only.
 */
export function listUnread(viewer: Viewer, limit: number) {
  return statements().list.all({ ...boundsOf(viewer), limit });
}

/** How many `listUnread` would find without a limit. */
export function countUnread(viewer: Viewer): number {
  return statements().count.get(boundsOf(viewer))!.count;
}

/**
 * Remembers that the viewer has read the announcement; it leaves their home and nobody else's. Never refuses:
 * when the database cannot be written just now, the page is still to be read.
 */
export function markRead(viewer: Viewer, announcement: { id: string; read: boolean }): void {
  if (announcement.read) return;
  try {
    statements().remember.run({ id: announcement.id, viewer: viewer.id, at: new Date() });
  } catch (error) {
    if (!(refusalOfDatabase(error) instanceof Refusal)) throw error;
  }
}

/** Whoever announces has read it. In the caller's transaction. */
export function rememberOwn(_tx: Tx, authorId: string, id: string, at: Date): void {
  statements().remember.run({ id, viewer: authorId, at });
}
