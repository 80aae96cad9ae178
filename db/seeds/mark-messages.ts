import type { Tx } from "db/client.server";
import { members, messageReactions, messageRevisions, messages, roomMembers } from "db/schema";
import { and, asc, eq, isNotNull, like, ne } from "drizzle-orm";
import { renderChat } from "~/domain/prose/render.server";
import type { MessageEventType } from "~/domain/rooms/event";
import { appendEvent } from "~/domain/rooms/numbered-log.server";
import type { ReactionWord } from "~/domain/rooms/rules";
import type { Marks } from "./chat/marks";

const MINUTE = 60_000;
type Message = typeof messages.$inferSelect;
type Change = { type: MessageEventType; actorId: string; word?: ReactionWord };

/** The message of a room that begins so. */
function find(tx: Tx, roomId: string, start: string): Message {
  const here = and(eq(messages.roomId, roomId), like(messages.body, `${start}%`));
  const message = tx.select().from(messages).where(here).get();
  if (!message) throw new Error(`Nobody says “${start}”.`);
  return message;
}

/** Says of some messages what they answer. */
export function answerMessages(tx: Tx, roomId: string, replies: Marks["replies"]): void {
  for (const { says, to } of replies) {
    tx.update(messages)
      .set({ replyToId: find(tx, roomId, to).id })
      .where(eq(messages.id, find(tx, roomId, says).id))
      .run();
  }
}

/**
 * Reactions, an edit and a pin among what has been said so far, each with its event at the end of the log; returns
 * how many events that were.
 */
export function markMessages(tx: Tx, roomId: string, marks: Marks, at: Date): number {
  let events = 0;
  const change = (message: Message, change: Change) => {
    const number = appendEvent(tx, { roomId, messageId: message.id, at, ...change });
    tx.update(messages).set({ changed: number }).where(eq(messages.id, message.id)).run();
    events += 1;
  };
  for (const { says, before } of marks.edits) {
    const message = find(tx, roomId, says);
    rewrite(tx, message, before, at);
    change(message, { type: "edit", actorId: message.authorId });
  }
  for (const start of marks.pins) {
    const message = find(tx, roomId, start);
    tx.update(messages).set({ pinnedAt: at }).where(eq(messages.id, message.id)).run();
    change(message, { type: "pin", actorId: message.authorId });
  }
  for (const { to, word, count } of marks.reactions) {
    const message = find(tx, roomId, to);
    for (const memberId of readersOf(tx, message, count)) {
      tx.insert(messageReactions).values({ messageId: message.id, memberId, word, at }).run();
      change(message, { type: "react", actorId: memberId, word });
    }
  }
  return events;
}

/** What stands there was written second; these were the first words. */
function rewrite(tx: Tx, { id, createdAt }: Message, body: string, at: Date): void {
  tx.insert(messageRevisions)
    .values({ messageId: id, revision: 0, body, bodyHtml: renderChat(body), at: createdAt })
    .run();
  tx.update(messages)
    .set({ revision: 1, editedAt: new Date(Math.min(createdAt.getTime() + 3 * MINUTE, at.getTime())) })
    .where(eq(messages.id, id))
    .run();
}

function readersOf(tx: Tx, { roomId, authorId, number }: Message, count: number): string[] {
  const rows = tx
    .select({ id: members.id })
    .from(roomMembers)
    .innerJoin(members, eq(members.id, roomMembers.memberId))
    .where(and(eq(roomMembers.roomId, roomId), isNotNull(members.claimedAt), ne(members.id, authorId)))
    .orderBy(asc(members.id))
    .all();
  const start = number % Math.max(1, rows.length - count);
  return rows.slice(start, start + count).map(({ id }) => id);
}
