import { db, prepared } from "db/client.server";
import { cycles, fields, members, messages, roomMembers, roomReads, rooms } from "db/schema";
import { and, asc, desc, eq, isNotNull, ne, or, sql } from "drizzle-orm";
import type { PersonRef, Viewer } from "~/domain/members/person";
import { personColumns } from "~/domain/members/viewer.server";
import { plainText } from "~/domain/prose/excerpt.server";
import type { RoomFile } from "./file-rules";
import { asRooms, eyesOf, membership, type Room, roomColumns, visibleTo } from "./rooms.server";
import { filesOfMessages } from "./seen-files.server";
import { hasNews, reading, unread } from "./waiting.server";

/** A room in the list: what waits in it, and the last thing that was said, as one line of plain text, or the files of a message without words. */
export type ListedRoom = Room & {
  /** Counted as the viewer wishes it in this room. */
  unread: number;
  /** Whether there is anything new at all, counted or not. */
  hasNews: boolean;
  lastMessage: { line: string; files: RoomFile[]; author: PersonRef; at: Date } | null;
};

/** Characters of the line under a room's name; a phone shows about forty. */
const LINE = 120;
/** Rooms in the list: half a century of cycles, and whom one has talked to lately. */
const ROOMS = 300;

/** The newest message that was not taken back. */
const newest = and(
  eq(messages.roomId, rooms.id),
  sql`${messages.number} = (SELECT last.number FROM ${messages} AS last
    WHERE last.room_id = ${rooms.id} AND last.deleted_at IS NULL ORDER BY last.number DESC LIMIT 1)`,
);

/** The order of the groups: editions, fields, those of many, one's own; the freshest of one's own first. */
const group = sql`CASE ${rooms.kind} WHEN 'cycle' THEN 0 WHEN 'field' THEN 1 WHEN 'everybody' THEN 2
  WHEN 'mentors' THEN 3 ELSE 4 END`;
const lately = sql`CASE WHEN ${group} = 4 THEN coalesce(${messages.createdAt}, ${rooms.createdAt}) END`;

const listed = prepared(() =>
  db
    .select({
      ...roomColumns,
      unread,
      hasNews,
      message: { id: messages.id, html: messages.bodyHtml, at: messages.createdAt },
      author: personColumns,
    })
    .from(rooms)
    .leftJoin(cycles, eq(cycles.id, rooms.cycleId))
    .leftJoin(fields, eq(fields.slug, rooms.fieldSlug))
    .leftJoin(roomMembers, membership)
    .leftJoin(roomReads, reading)
    .leftJoin(messages, newest)
    .leftJoin(members, eq(members.id, messages.authorId))
    // A talk that nobody has said a word in is no news for the other.
    .where(and(visibleTo, or(ne(rooms.kind, "direct"), isNotNull(messages.id))))
    .orderBy(asc(group), desc(cycles.position), asc(fields.position), desc(lately), desc(rooms.id))
    .limit(ROOMS)
    .prepare(),
);

/**
 * The viewer's rooms in the order of the list: editions, the newest first; fields; those of many; then talks and
 * groups, the freshest first.
 */
export function listRooms(viewer: Viewer): ListedRoom[] {
  const rows = listed().all({ ...eyesOf(viewer), now: Date.now() });
  const wordless = rows.flatMap(({ message }) => (message?.html === "" ? [message.id] : []));
  const files = wordless.length === 0 ? undefined : filesOfMessages(JSON.stringify(wordless));
  return asRooms(viewer, rows).map(({ message, author, ...room }) => ({
    ...room,
    lastMessage: message &&
      author && {
        line: plainText(message.html, LINE),
        files: files?.get(message.id) ?? [],
        author,
        at: message.at,
      },
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

/** How many messages wait for the viewer in all rooms, as they wish to count; each room counts to UNREAD_LIMIT. */
export function countUnread(viewer: Viewer): number {
  return counted().get({ ...eyesOf(viewer), now: Date.now() })?.count ?? 0;
}
