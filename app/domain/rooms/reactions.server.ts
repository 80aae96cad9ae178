import type { Tx } from "db/client.server";
import { messageReactions } from "db/schema";
import { and, eq } from "drizzle-orm";
import type { Member } from "~/domain/members/person";
import { Refusal } from "~/domain/refusal";
import { changeMessage } from "./change-message.server";
import type { RoomEvents } from "./event";
import type { Room } from "./rooms.server";
import type { ReactionWord } from "./rules";

/**
 * Puts a word of somebody's under a message, or takes it away. What is so already stays so.
 * Rejects (403) who may not write in the room, (409) under a message that was taken back. Signals `room.event`.
 */
export function react(
  member: Member,
  room: Room,
  messageId: string,
  { word, on }: { word: ReactionWord; on: boolean },
): Promise<RoomEvents> {
  return changeMessage(member, room, messageId, (tx, message, at) => {
    if (message.deletedAt) throw new Refusal(409, "rooms.problem.takenBack");
    const reaction = { messageId, memberId: member.id, word };
    const changed = on ? put(tx, { ...reaction, at }) : take(tx, reaction);
    return changed ? { type: on ? "react" : "unreact", word } : undefined;
  });
}

function put(tx: Tx, reaction: typeof messageReactions.$inferInsert): boolean {
  return tx.insert(messageReactions).values(reaction).onConflictDoNothing().run().changes > 0;
}

function take(
  tx: Tx,
  { messageId, memberId, word }: { messageId: string; memberId: string; word: string },
): boolean {
  const own = and(
    eq(messageReactions.messageId, messageId),
    eq(messageReactions.memberId, memberId),
    eq(messageReactions.word, word),
  );
  return tx.delete(messageReactions).where(own).run().changes > 0;
}
