import { db, type Tx } from "db/client.server";
import { messageMentions, messageReactions, messageRevisions, messages, reports, roomFiles } from "db/schema";
import { and, eq, exists, isNotNull, isNull, lt, ne, not, or, sql } from "drizzle-orm";
import { z } from "zod";
import type { Member } from "~/domain/members/person";
import { PROSE_VERSION, renderChat } from "~/domain/prose/render.server";
import { allow, Refusal } from "~/domain/refusal";
import { changeMessage, type StoredMessage } from "./change-message.server";
import type { RoomEvents } from "./event";
import { removeFiles, takeFilesOfMessage } from "./forget-files.server";
import { forgetMentioned, keepMentions } from "./mentions.server";
import { forgetMessageWords, writeMessageWords } from "./message-words.server";
import { wordedBody } from "./messages.server";
import type { Room } from "./rooms.server";
import { canEdit, canRestore, UNDO_WITHIN } from "./rules";

/** A new wording, and which wording it mends: counted from 0, the first. */
export const editDraft = z.object({ body: wordedBody, revision: z.int().min(0) });
export type EditDraft = z.infer<typeof editDraft>;

/**
 * Gives a message another wording; the earlier one is kept for the team. The same wording again changes nothing.
 * Rejects (403) who did not write it or may not write in the room, (409) when it was edited elsewhere since
 * `draft.revision` or has been taken back, (422) what cannot be rendered. Signals `room.event`.
 */
export async function editMessage(
  author: Member,
  room: Room,
  messageId: string,
  draft: EditDraft,
): Promise<RoomEvents> {
  const bodyHtml = renderChat(draft.body);
  return changeMessage(author, room, messageId, (tx, message, at) => {
    if (message.body === draft.body && message.authorId === author.id && !message.deletedAt) return undefined;
    if (message.deletedAt) throw new Refusal(409, "rooms.problem.takenBack");
    allow(canEdit(author, room, message), "rooms.problem.notYours");
    if (message.revision !== draft.revision) throw new Refusal(409, "rooms.problem.editedElsewhere");
    keepRevision(tx, message);
    const wording = { body: draft.body, bodyHtml, proseVersion: PROSE_VERSION };
    tx.update(messages)
      .set({ ...wording, revision: message.revision + 1, editedAt: at })
      .where(eq(messages.id, message.id))
      .run();
    forgetMentioned(tx, message.id);
    keepMentions(tx, { ...message, body: draft.body });
    writeMessageWords(tx, { ...message, body: draft.body });
    return { type: "edit" };
  });
}

function keepRevision(tx: Tx, { id, revision, body, bodyHtml, editedAt, createdAt }: StoredMessage): void {
  tx.insert(messageRevisions)
    .values({ messageId: id, revision, body, bodyHtml, at: editedAt ?? createdAt })
    .run();
}

/**
 * Takes a message back: its place stays, empty, and for UNDO_WITHIN its author may have it again. A second time
 * changes nothing. Rejects (403) who did not write it. Signals `room.event`.
 */
export function deleteMessage(author: Member, room: Room, messageId: string): Promise<RoomEvents> {
  return changeMessage(
    author,
    room,
    messageId,
    (tx, message, at) => {
      allow(message.authorId === author.id, "rooms.problem.notYours");
      if (message.deletedAt) return undefined;
      tx.update(messages).set({ deletedAt: at }).where(eq(messages.id, message.id)).run();
      forgetMessageWords(tx, messageId);
      return { type: "delete" };
    },
    "takeBack",
  );
}

/**
 * Puts a message that was taken back where it was, with its words and what stood under it. What is there already
 * stays as it is. Rejects (403) who did not write it, (409) when it is too late. Signals `room.event`.
 */
export function restoreMessage(author: Member, room: Room, messageId: string): Promise<RoomEvents> {
  return changeMessage(
    author,
    room,
    messageId,
    (tx, message, at) => {
      allow(message.authorId === author.id, "rooms.problem.notYours");
      if (!message.deletedAt) return undefined;
      if (!canRestore(author, room, message, at.getTime()))
        throw new Refusal(409, "rooms.problem.undoTooLate");
      tx.update(messages).set({ deletedAt: null }).where(eq(messages.id, message.id)).run();
      writeMessageWords(tx, message);
      return { type: "restore" };
    },
    "takeBack",
  );
}

/**
 * Forgets the words and files of messages that were taken back and can no longer be had again, with all that
 * stood under them. What was reported and is not decided yet waits for the decision. Returns how many there were.
 */
export function forgetTakenBack(now: Date): number {
  const reported = db
    .select({ one: sql`1` })
    .from(reports)
    .where(and(eq(reports.targetId, messages.id), isNull(reports.decidedAt)));
  const files = db.select({ one: sql`1` }).from(roomFiles).where(eq(roomFiles.messageId, messages.id));
  const due = and(
    isNotNull(messages.deletedAt),
    lt(messages.deletedAt, new Date(now.getTime() - UNDO_WITHIN)),
    or(ne(messages.bodyHtml, ""), exists(files)),
    not(exists(reported)),
  );
  const keys: string[] = [];
  const count = db.transaction((tx) => {
    const gone = tx.select({ id: messages.id }).from(messages).where(due).all();
    for (const { id } of gone) {
      keys.push(...takeFilesOfMessage(tx, id));
      for (const table of [messageRevisions, messageReactions, messageMentions]) {
        tx.delete(table).where(eq(table.messageId, id)).run();
      }
      tx.update(messages).set({ body: "", bodyHtml: "", pinnedAt: null }).where(eq(messages.id, id)).run();
      forgetMessageWords(tx, id);
    }
    return gone.length;
  });
  removeFiles(keys);
  return count;
}
