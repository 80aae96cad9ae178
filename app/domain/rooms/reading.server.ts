import { db, prepared, type Tx } from "db/client.server";
import { roomReads } from "db/schema";
import { and, eq, sql } from "drizzle-orm";
import type { Viewer } from "~/domain/members/person";
import { signal } from "~/domain/signals.server";
import type { Room } from "./rooms.server";

const roomId = sql.placeholder("roomId");
const memberId = sql.placeholder("memberId");

const position = prepared(() =>
  db
    .select({ number: roomReads.lastNumber })
    .from(roomReads)
    .where(and(eq(roomReads.roomId, roomId), eq(roomReads.memberId, memberId)))
    .prepare(),
);

/** The number up to which the viewer has read; undefined for staff who never opened the room. */
export function findReadPosition(viewer: Viewer, room: Room): number | undefined {
  return position().get({ roomId: room.id, memberId: viewer.id })?.number;
}

const forward = prepared(() =>
  db
    .insert(roomReads)
    .values({
      roomId,
      memberId,
      lastNumber: sql.placeholder("number"),
      readAt: sql.placeholder("at"),
    })
    .onConflictDoUpdate({
      target: [roomReads.roomId, roomReads.memberId],
      set: { lastNumber: sql`excluded.last_number`, readAt: sql`excluded.read_at` },
      setWhere: sql`excluded.last_number > ${roomReads.lastNumber}`,
    })
    .prepare(),
);

/**
 * Remembers that the viewer has read the room up to a number, never backwards and never beyond its end.
 * Signals `room.read` when that is news.
 */
export function markRead(viewer: Viewer, room: Room, number: number): void {
  const reached = Math.min(number, room.lastNumber);
  const { changes } = forward().run({
    roomId: room.id,
    memberId: viewer.id,
    number: reached,
    at: new Date(),
  });
  if (changes > 0) signal({ type: "room.read", roomId: room.id, memberId: viewer.id });
}

const begin = prepared(() =>
  db
    .insert(roomReads)
    .values({
      roomId,
      memberId,
      lastNumber: sql.placeholder("number"),
      readAt: sql.placeholder("at"),
    })
    .onConflictDoUpdate({
      target: [roomReads.roomId, roomReads.memberId],
      set: { lastNumber: sql`excluded.last_number`, readAt: sql`excluded.read_at` },
    })
    .prepare(),
);

/** Where reading begins for who comes into a room, or comes again: what was said before does not wait for them. */
export function beginReading(_tx: Tx, roomId: string, memberId: string, number: number, at: Date): void {
  begin().run({ roomId, memberId, number, at });
}
