import { db, prepared, type Tx } from "db/client.server";
import { messages } from "db/schema";
import { and, count, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Member, Viewer } from "~/domain/members/person";
import { Refusal } from "~/domain/refusal";
import { changeMessage } from "./change-message.server";
import type { RoomEvents } from "./event";
import { listMessageViews } from "./message-views.server";
import { listPeople } from "./people.server";
import type { Room } from "./rooms.server";
import { PINS_LIMIT } from "./rules";

/**
 * Pins a message to the room's board, or takes it down: everybody who may write in the room may do both. What is
 * so already stays so. Rejects (409) a message that was taken back, and one more than PINS_LIMIT.
 * Signals `room.event`.
 */
export function pinMessage(member: Member, room: Room, messageId: string, on: boolean): Promise<RoomEvents> {
  return changeMessage(member, room, messageId, (tx, message, at) => {
    if (on === (message.pinnedAt !== null)) return undefined;
    if (on && message.deletedAt) throw new Refusal(409, "rooms.problem.takenBack");
    if (on && countPins(tx, room) >= PINS_LIMIT) {
      throw new Refusal(409, "rooms.problem.tooManyPins", { max: PINS_LIMIT });
    }
    tx.update(messages)
      .set({ pinnedAt: on ? at : null })
      .where(eq(messages.id, messageId))
      .run();
    return { type: on ? "pin" : "unpin" };
  });
}

const pinned = and(isNotNull(messages.pinnedAt), isNull(messages.deletedAt));

function countPins(tx: Tx, room: Room): number {
  const here = and(eq(messages.roomId, room.id), pinned);
  return tx.select({ all: count() }).from(messages).where(here).get()!.all;
}

const ofRoom = prepared(() =>
  db
    .select({ id: messages.id })
    .from(messages)
    .where(and(eq(messages.roomId, sql.placeholder("roomId")), pinned))
    .orderBy(desc(messages.pinnedAt), desc(messages.number))
    .limit(PINS_LIMIT)
    .prepare(),
);

/** What is pinned in a room, the newest pin first, with its people; the room was fetched through the viewer's eyes. */
export function listPins(viewer: Viewer, room: Room): Omit<RoomEvents, "events"> & { pins: string[] } {
  const pins = ofRoom()
    .all({ roomId: room.id })
    .map(({ id }) => id);
  const messages = listMessageViews(pins, viewer.id);
  const authors = Object.values(messages).map(({ authorId }) => authorId);
  return { pins, messages, people: listPeople(room, authors) };
}
