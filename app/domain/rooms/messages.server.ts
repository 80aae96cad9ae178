import { db, prepared, type Tx } from "db/client.server";
import { idAt, newId } from "db/ids";
import { messages } from "db/schema";
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Member } from "~/domain/members/person";
import { PROSE_VERSION, renderChat } from "~/domain/prose/render.server";
import { found } from "~/domain/refusal";
import { signal } from "~/domain/signals.server";
import type { RoomEvents } from "./event";
import { FILES_LIMIT } from "./file-rules";
import { attachFiles, fileMention } from "./files.server";
import { commitTogether } from "./group-commit.server";
import { keepMentions } from "./mentions.server";
import { findRoomOfMessage } from "./message-views.server";
import { writeMessageWords } from "./message-words.server";
import { getEvent } from "./news.server";
import { appendEvent } from "./numbered-log.server";
import { refuseClosed, refuseClosedNow, refuseHaste } from "./posting.server";
import type { Room } from "./rooms.server";
import { MESSAGE_LIMIT } from "./rules";

const hasWords = (body: string) => /[^\p{Z}\p{C}]/u.test(body);

/** Words of a message that has nothing else: markdown for one paragraph. */
export const wordedBody = z
  .string()
  .trim()
  .max(MESSAGE_LIMIT, "forms.tooLong")
  .refine(hasWords, "rooms.problem.empty");

const draftParts = z.object({
  body: z.string().trim().max(MESSAGE_LIMIT, "forms.tooLong"),
  clientId: z.string().regex(/^[\w-]{8,64}$/, "forms.invalid"),
  /** The message that it answers. */
  replyToId: z
    .string()
    .regex(/^msg_[a-z0-9]{1,40}$/, "forms.invalid")
    .optional(),
  /** Own files of this room that wait for it, in this order. */
  files: z.array(fileMention).max(FILES_LIMIT, "files.problem.tooMany").optional(),
});

/**
 * What a message is made of: markdown for one paragraph, the id its author's device gave it, the message that it
 * answers, if any, and its files; only with files it may be without words.
 */
export const messageDraft = draftParts.refine(
  ({ body, files }) => hasWords(body) || (files?.length ?? 0) > 0,
  { error: "rooms.problem.empty", path: ["body"] },
);
/** The same while its files are still on their way. */
export const draftWithFiles = draftParts;
export type MessageDraft = z.infer<typeof messageDraft>;

/**
 * Says something in a room. Resolves when the message is on the disk, with its event; a draft that comes
 * again (same author, room and clientId) gives the first event and is signalled no more.
 * Rejects (403) who may not write here, also who was put out while the message waited for its commit, and who
 * cannot reach the other of two; (404) an answer to a message that is not in this room; (409) in an archive
 * and for a file that is not waiting; (422) what cannot be rendered, and a picture without a description; (429) too
 * soon in a slow room; (503) when the database takes nothing.
 * Signals `room.event`.
 */
export async function postMessage(author: Member, room: Room, draft: MessageDraft): Promise<RoomEvents> {
  refuseClosed(author, room);
  const bodyHtml = renderChat(draft.body);
  const { number, fresh } = await commitTogether((tx) => {
    const at = new Date();
    const life = refuseClosedNow(author, room, at);
    const earlier = findEarlier(author, room, draft.clientId);
    if (earlier !== undefined) return { number: earlier, fresh: false };
    refuseHaste(author, room, life, at);
    const replyToId = draft.replyToId === undefined ? null : answered(room, draft.replyToId);
    const message = { ...draft, replyToId, bodyHtml, roomId: room.id, authorId: author.id };
    return { number: appendMessage(tx, message), fresh: true };
  });
  if (fresh) signal({ type: "room.event", roomId: room.id, number });
  return getEvent(room, number, author.id);
}

/** The message that is answered; refuses (404) one that stands in another room, or nowhere. */
function answered(room: Room, messageId: string): string {
  found(findRoomOfMessage(messageId) === room.id || undefined);
  return messageId;
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

const insertMessage = prepared(() =>
  db
    .insert(messages)
    .values({
      id: sql.placeholder("id"),
      roomId: sql.placeholder("roomId"),
      number: sql.placeholder("number"),
      authorId: sql.placeholder("authorId"),
      clientId: sql.placeholder("clientId"),
      replyToId: sql.placeholder("replyToId"),
      changed: sql.placeholder("number"),
      body: sql.placeholder("body"),
      bodyHtml: sql.placeholder("bodyHtml"),
      proseVersion: PROSE_VERSION,
      createdAt: sql.placeholder("at"),
    })
    .prepare(),
);

type NewMessage = Omit<MessageDraft, "replyToId"> & {
  roomId: string;
  authorId: string;
  replyToId?: string | null;
  bodyHtml: string;
  at?: Date;
};

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
  insertMessage().run({ replyToId: null, ...message, id, number, at });
  if (message.files) attachFiles(tx, { ...message, id, files: message.files });
  keepMentions(tx, { ...message, id, number });
  writeMessageWords(tx, { ...message, id });
  return number;
}
