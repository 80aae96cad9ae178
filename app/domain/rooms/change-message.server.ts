import { db, prepared, type Tx } from "db/client.server";
import { messages } from "db/schema";
import { and, eq, sql } from "drizzle-orm";
import type { Member } from "~/domain/members/person";
import { found } from "~/domain/refusal";
import { signal } from "~/domain/signals.server";
import { type MessageEventType, NO_EVENTS, type RoomEvents } from "./event";
import { commitTogether } from "./group-commit.server";
import { listMessageViews } from "./message-views.server";
import { getEvent } from "./news.server";
import { appendEvent } from "./numbered-log.server";
import { type Doing, refuseClosed, refuseClosedNow } from "./posting.server";
import type { Room } from "./rooms.server";
import type { ReactionWord } from "./rules";

const statements = prepared(() => ({
  one: db
    .select()
    .from(messages)
    .where(and(eq(messages.id, sql.placeholder("id")), eq(messages.roomId, sql.placeholder("roomId"))))
    .prepare(),
  mark: db
    .update(messages)
    .set({ changed: sql`${sql.placeholder("number")}` })
    .where(eq(messages.id, sql.placeholder("id")))
    .prepare(),
}));

/** A message as it is stored. */
export type StoredMessage = typeof messages.$inferSelect;
type Change = { type: MessageEventType; word?: ReactionWord };
/** Writes a change of a message and says what it was; nothing when there was nothing to change. */
type Write = (tx: Tx, message: StoredMessage, at: Date) => Change | undefined;

/**
 * Changes a message of a room: `write` decides, refuses and writes, inside the group's transaction, where the
 * change also gets the room's next number. Resolves when it is on the disk, with its event, or without one when
 * it was so already: what is sent twice happens once. Rejects (403) who may not write in the room, (409) in an
 * archive (where one may still take one's own words back), (404) when the message is not in it, (503) when the
 * database takes nothing. Signals `room.event`.
 */
export async function changeMessage(
  member: Member,
  room: Room,
  messageId: string,
  write: Write,
  doing: Doing = "write",
): Promise<RoomEvents> {
  refuseClosed(member, room, doing);
  const number = await commitTogether((tx) => {
    const at = new Date();
    refuseClosedNow(member, room, at, doing);
    const message = found(statements().one.get({ id: messageId, roomId: room.id }));
    const change = write(tx, message, at);
    if (!change) return undefined;
    const number = appendEvent(tx, { roomId: room.id, actorId: member.id, messageId, at, ...change });
    statements().mark.run({ id: messageId, number });
    return number;
  });
  if (number === undefined) return { ...NO_EVENTS, messages: listMessageViews([messageId], member.id) };
  signal({ type: "room.event", roomId: room.id, number });
  return getEvent(room, number, member.id);
}
