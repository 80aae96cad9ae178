import { db, prepared } from "db/client.server";
import { messages } from "db/schema";
import { and, asc, eq, gte, isNull, ne, sql } from "drizzle-orm";
import type { Viewer } from "~/domain/members/person";
import type { RoomEvents } from "./event";
import { findReadPosition } from "./reading.server";
import type { Room } from "./rooms.server";
import { CATCH_UP_LIMIT, CATCH_UP_PAGE, CONTEXT, PAGE_WEIGHT, WINDOW } from "./rules";
import { stateHash } from "./state-hash";
import { listStoredAfter, listStoredBefore } from "./stored-events.server";
import { shortened, whole } from "./whole-events.server";

const number = sql.placeholder("number");
type Place = { after: number; limit?: number } | { before: number; limit?: number };

/**
 * A stretch of the room's log, the oldest first: the first events after a number, or the last before one.
 * The room was fetched through the viewer's eyes, so everything in it may be seen.
 */
export function listEvents(viewer: Viewer, room: Room, place: Place): RoomEvents {
  const size = place.limit ?? WINDOW;
  const events =
    "after" in place
      ? listStoredAfter(room.id, place.after, size)
      : listStoredBefore(room.id, place.before, size);
  return whole(room, events, viewer.id);
}

/**
 * The next page of the log after a number: at most CATCH_UP_PAGE events, fewer when their messages are long, so
 * that it is read while others are heard.
 */
export function listMissed(viewer: Viewer, room: Room, after: number): RoomEvents {
  const page = listEvents(viewer, room, { after, limit: CATCH_UP_PAGE });
  return shortened(page, PAGE_WEIGHT, viewer.id);
}

/** What a client that had the room up to `after` has missed: the first page of it, or that it is too far behind. */
export function catchUp(viewer: Viewer, room: Room, after: number): RoomEvents | "tooFar" {
  // A number ahead of ours comes from another life of the database, such as before a restore.
  if (after > room.lastNumber || room.lastNumber - after > CATCH_UP_LIMIT) return "tooFar";
  return listMissed(viewer, room, after);
}

/**
 * How the room ends: the number of its newest event and the hash of what stands there. The room was fetched
 * through the viewer's eyes.
 */
export function stateOf(viewer: Viewer, room: Room): { last: number; hash: string } {
  const last = room.lastNumber;
  const end = listEvents(viewer, room, { before: last + 1, limit: WINDOW });
  return { last, hash: stateHash(end, last)! };
}

/** Where a page of the room begins: at the first unread message, unless the address names a number. */
export type WindowPlace = { before?: number; after?: number; at?: number };

/**
 * The window that a visit opens with. Around the first unread message it holds CONTEXT events before it;
 * when nothing waits it is the end of the log.
 */
export function openWindow(viewer: Viewer, room: Room, place: WindowPlace): RoomEvents {
  if (place.before !== undefined) return listEvents(viewer, room, { before: place.before });
  if (place.after !== undefined) return listEvents(viewer, room, { after: place.after });
  const around = place.at ?? firstUnread(viewer, room)?.number ?? room.lastNumber;
  const start = Math.min(around - CONTEXT, room.lastNumber - WINDOW + 1);
  return listEvents(viewer, room, { after: Math.max(0, start - 1), limit: WINDOW + CONTEXT });
}

const unread = prepared(() =>
  db
    .select({ number: messages.number, at: messages.createdAt })
    .from(messages)
    .where(
      and(
        eq(messages.roomId, sql.placeholder("roomId")),
        gte(messages.number, number),
        ne(messages.authorId, sql.placeholder("viewerId")),
        isNull(messages.deletedAt),
      ),
    )
    .orderBy(asc(messages.number))
    .limit(1)
    .prepare(),
);

/** The first message of others after the viewer's read position; `at` in ms. Null when nothing waits. */
export function firstUnread(viewer: Viewer, room: Room): { number: number; at: number } | null {
  const position = findReadPosition(viewer, room);
  if (position === undefined) return null;
  const first = unread().get({ roomId: room.id, viewerId: viewer.id, number: position + 1 });
  return first ? { number: first.number, at: first.at.getTime() } : null;
}
