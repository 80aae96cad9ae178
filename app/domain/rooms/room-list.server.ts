import { db, prepared } from "db/client.server";
import { cycles, members, messages, roomMembers, roomReads, rooms } from "db/schema";
import { and, desc, eq, sql } from "drizzle-orm";
import type { PersonRef, Viewer } from "~/domain/members/person";
import { personColumns } from "~/domain/members/viewer.server";
import { plainText } from "~/domain/prose/excerpt.server";
import { eyesOf, membership, type Room, roomColumns, visibleTo } from "./rooms.server";
import { UNREAD_LIMIT } from "./rules";

/** A room in the list: what waits in it, and the last thing that was said, as one line of plain text. */
export type ListedRoom = Room & {
  unread: number;
  lastMessage: { line: string; author: PersonRef; at: Date } | null;
};

/** Characters of the line under a room's name; a phone shows about forty. */
const LINE = 120;
/** Rooms in the list; there is one for each cycle, so this is half a century. */
const ROOMS = 100;

const viewerId = sql.placeholder("viewerId");
const reading = and(eq(roomReads.roomId, rooms.id), eq(roomReads.memberId, viewerId));

/**
 * What others wrote after the viewer's read position, counted to UNREAD_LIMIT. Where there is no position
 * (staff who never opened the room) nothing waits.
 */
const unread = sql<number>`(
  SELECT count(*) FROM (
    SELECT 1 FROM ${messages} AS waiting
    WHERE waiting.room_id = ${rooms.id} AND waiting.number > ${roomReads.lastNumber}
      AND waiting.author_id <> ${viewerId}
    LIMIT ${sql.raw(String(UNREAD_LIMIT))}
  ))`;

const newest = and(
  eq(messages.roomId, rooms.id),
  sql`${messages.number} = (SELECT max(last.number) FROM ${messages} AS last WHERE last.room_id = ${rooms.id})`,
);

const listed = prepared(() =>
  db
    .select({
      ...roomColumns,
      unread,
      message: { html: messages.bodyHtml, at: messages.createdAt },
      author: personColumns,
    })
    .from(rooms)
    .innerJoin(cycles, eq(cycles.id, rooms.cycleId))
    .leftJoin(roomMembers, membership)
    .leftJoin(roomReads, reading)
    .leftJoin(messages, newest)
    .leftJoin(members, eq(members.id, messages.authorId))
    .where(visibleTo)
    .orderBy(desc(cycles.position), desc(rooms.id))
    .limit(ROOMS)
    .prepare(),
);

/** The viewer's rooms, the newest edition first. */
export function listRooms(viewer: Viewer): ListedRoom[] {
  return listed()
    .all(eyesOf(viewer))
    .map(({ unread, message, author, ...room }) => ({
      ...room,
      unread,
      lastMessage: message && author && { line: plainText(message.html, LINE), author, at: message.at },
    }));
}

const counted = prepared(() =>
  db
    .select({ count: sql<number>`coalesce(sum(${unread}), 0)` })
    .from(rooms)
    .innerJoin(roomReads, reading)
    .leftJoin(roomMembers, membership)
    .where(visibleTo)
    .prepare(),
);

/** How many messages wait for the viewer in all rooms; each room counts to UNREAD_LIMIT. */
export function countUnread(viewer: Viewer): number {
  return counted().get(eyesOf(viewer))?.count ?? 0;
}
