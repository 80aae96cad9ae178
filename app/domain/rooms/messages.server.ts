import { db, prepared, type Tx } from "db/client.server";
import { idAt, newId } from "db/ids";
import { members, messages, roomMembers } from "db/schema";
import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { z } from "zod";
import type { Member } from "~/domain/members/person";
import { PROSE_VERSION, renderChat } from "~/domain/prose/render.server";
import { allow } from "~/domain/refusal";
import { signal } from "~/domain/signals.server";
import type { RoomEvents } from "./event";
import { getEvent } from "./events.server";
import { commitTogether } from "./group-commit.server";
import { appendEvent } from "./numbered-log.server";
import type { Room } from "./rooms.server";
import { canPost, MESSAGE_LIMIT } from "./rules";

/** What a message is made of: markdown for one paragraph, and the id its author's device gave it. */
export const messageDraft = z.object({
  body: z
    .string()
    .trim()
    .max(MESSAGE_LIMIT, "forms.tooLong")
    .refine((body) => /[^\p{Z}\p{C}]/u.test(body), "rooms.problem.empty"),
  clientId: z.string().regex(/^[\w-]{8,64}$/, "forms.invalid"),
});
export type MessageDraft = z.infer<typeof messageDraft>;

/**
 * Says something in a room. Resolves when the message is on the disk, with its event; a draft that comes
 * again (same author, room and clientId) gives the first event and is signalled no more.
 * Rejects (403) who may not write here, also who was put out while the message waited for its commit;
 * (422) what cannot be rendered; (503) when the database takes nothing.
 * Signals `room.event`.
 */
export async function postMessage(author: Member, room: Room, draft: MessageDraft): Promise<RoomEvents> {
  allow(canPost(author, room), "rooms.problem.closed");
  const bodyHtml = renderChat(draft.body);
  const { number, fresh } = await commitTogether((tx) => {
    allow(mayStillPost(author, room), "rooms.problem.closed");
    const earlier = findEarlier(author, room, draft.clientId);
    if (earlier !== undefined) return { number: earlier, fresh: false };
    const message = { ...draft, bodyHtml, roomId: room.id, authorId: author.id };
    return { number: appendMessage(tx, message), fresh: true };
  });
  if (fresh) signal({ type: "room.event", roomId: room.id, number });
  return getEvent(room, number);
}

const earlier = prepared(() =>
  db
    .select({ number: messages.number })
    .from(messages)
    .where(
      and(
        eq(messages.roomId, sql.placeholder("roomId")),
        eq(messages.authorId, sql.placeholder("authorId")),
        eq(messages.clientId, sql.placeholder("clientId")),
      ),
    )
    .prepare(),
);

function findEarlier(author: Member, room: Room, clientId: string): number | undefined {
  return earlier().get({ roomId: room.id, authorId: author.id, clientId })?.number;
}

const belongs = prepared(() =>
  db
    .select({ id: members.id })
    .from(members)
    .leftJoin(
      roomMembers,
      and(
        eq(roomMembers.roomId, sql.placeholder("roomId")),
        eq(roomMembers.memberId, members.id),
        isNull(roomMembers.removedAt),
      ),
    )
    .where(
      and(
        eq(members.id, sql.placeholder("memberId")),
        isNull(members.suspendedAt),
        or(sql`${roomMembers.memberId} IS NOT NULL`, inArray(members.standing, ["staff", "admin"])),
      ),
    )
    .prepare(),
);

// The answer of a moment ago is not enough: a group may wait some seconds for a locked database.
function mayStillPost(author: Member, room: Room): boolean {
  return belongs().get({ roomId: room.id, memberId: author.id }) !== undefined;
}

const insertMessage = prepared(() =>
  db
    .insert(messages)
    .values({
      id: sql.placeholder("id"),
      roomId: sql.placeholder("roomId"),
      number: sql.placeholder("number"),
      authorId: sql.placeholder("authorId"),
      clientId: sql.placeholder("clientId"),
      body: sql.placeholder("body"),
      bodyHtml: sql.placeholder("bodyHtml"),
      proseVersion: PROSE_VERSION,
      createdAt: sql.placeholder("at"),
    })
    .prepare(),
);

type NewMessage = MessageDraft & { roomId: string; authorId: string; bodyHtml: string; at?: Date };

/** Writes a message and its event in the caller's transaction, asking nobody; returns the event's number. */
export function appendMessage(tx: Tx, { at: past, ...message }: NewMessage): number {
  const id = past ? idAt("msg", past.getTime()) : newId("msg");
  const at = past ?? new Date();
  const number = appendEvent(tx, {
    roomId: message.roomId,
    type: "message",
    actorId: message.authorId,
    messageId: id,
    at,
  });
  insertMessage().run({ ...message, id, number, at });
  return number;
}
