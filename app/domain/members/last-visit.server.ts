import { db, prepared } from "db/client.server";
import { announcementReads, announcements, roomMembers, roomReads, threadReads } from "db/schema";
import { and, eq, gt, sql } from "drizzle-orm";
import type { Viewer } from "./person";

const member = sql.placeholder("member");

const marks = prepared(() => ({
  threads: db
    .select({ at: sql<number | null>`max(${threadReads.readAt})` })
    .from(threadReads)
    .where(eq(threadReads.memberId, member))
    .prepare(),
  // A read position begins when staff let somebody in; only a later one is a visit.
  rooms: db
    .select({ at: sql<number | null>`max(${roomReads.readAt})` })
    .from(roomMembers)
    .innerJoin(
      roomReads,
      and(eq(roomReads.roomId, roomMembers.roomId), eq(roomReads.memberId, roomMembers.memberId)),
    )
    .where(and(eq(roomMembers.memberId, member), gt(roomReads.readAt, roomMembers.joinedAt)))
    .prepare(),
  announcements: db
    .select({ at: sql<number | null>`max(${announcementReads.readAt})` })
    .from(announcements)
    .innerJoin(
      announcementReads,
      and(eq(announcementReads.announcementId, announcements.id), eq(announcementReads.memberId, member)),
    )
    .prepare(),
}));

/**
 * When the viewer last read something here, or undefined for somebody new. Nothing is kept for it beyond what
 * they have read, and it is told to nobody but themselves.
 */
export function findLastVisit(viewer: Viewer): Date | undefined {
  const { threads, rooms, announcements } = marks();
  const times = [threads, rooms, announcements].map((mark) => mark.get({ member: viewer.id })?.at ?? 0);
  const last = Math.max(...times);
  return last > 0 ? new Date(last) : undefined;
}
