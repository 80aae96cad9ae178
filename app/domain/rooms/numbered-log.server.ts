import { db, prepared, type Tx } from "db/client.server";
import { roomEvents, rooms } from "db/schema";
import { eq, sql } from "drizzle-orm";
import { found } from "~/domain/refusal";
import type { MessageEventType } from "./event";
import type { ReactionWord } from "./rules";

type Entry = { roomId: string; actorId: string; at: Date } & (
  | { type: MessageEventType; messageId: string; word?: ReactionWord }
  | { type: "join" | "leave"; subjectId: string }
);

const nextNumber = prepared(() =>
  db
    .update(rooms)
    .set({ lastNumber: sql`${rooms.lastNumber} + 1` })
    .where(eq(rooms.id, sql.placeholder("roomId")))
    .returning({ number: rooms.lastNumber })
    .prepare(),
);
const insertEvent = prepared(() =>
  db
    .insert(roomEvents)
    .values({
      roomId: sql.placeholder("roomId"),
      number: sql.placeholder("number"),
      type: sql.placeholder("type"),
      actorId: sql.placeholder("actorId"),
      subjectId: sql.placeholder("subjectId"),
      messageId: sql.placeholder("messageId"),
      word: sql.placeholder("word"),
      at: sql.placeholder("at"),
    })
    .prepare(),
);

/**
 * Gives an event the room's next number, in the caller's transaction: either both are there or neither,
 * so that numbers have no gaps. Returns the number. Refuses (404) when there is no such room.
 */
export function appendEvent(_tx: Tx, entry: Entry): number {
  const { number } = found(nextNumber().get({ roomId: entry.roomId }));
  insertEvent().run({ subjectId: null, messageId: null, word: null, ...entry, number });
  return number;
}
