import { db, type Tx } from "db/client.server";
import {
  extractQuotes,
  extracts,
  messageMentions,
  messageReactions,
  messageRevisions,
  messages,
  reports,
  roomEvents,
  roomMembers,
  rooms,
} from "db/schema";
import { and, eq, exists, inArray, isNotNull, isNull, ne, not, notInArray, or } from "drizzle-orm";
import { removeFiles, takeFilesOfRoom } from "./forget-files.server";
import { forgetMessageWords } from "./message-words.server";

/** Nobody is in it who could ever read it: who left does not come back, and the team never could. */
const isEmpty = and(
  inArray(rooms.kind, ["direct", "group"]),
  not(
    exists(
      db
        .select({ one: roomMembers.roomId })
        .from(roomMembers)
        .where(and(eq(roomMembers.roomId, rooms.id), isNull(roomMembers.removedAt))),
    ),
  ),
);

/** What is reported waits for its decision. */
const isReported = exists(
  db
    .select({ one: reports.id })
    .from(reports)
    .innerJoin(messages, eq(messages.id, reports.targetId))
    .where(and(eq(messages.roomId, rooms.id), isNull(reports.decidedAt))),
);

/** A thread that quotes what was said there. */
const isQuoted = exists(
  db
    .select({ one: extracts.id })
    .from(extracts)
    .where(and(eq(extracts.roomId, rooms.id), eq(extracts.state, "published"), isNotNull(extracts.threadId))),
);

/** Its log, which goes first. */
const isKept = exists(
  db.select({ one: roomEvents.number }).from(roomEvents).where(eq(roomEvents.roomId, rooms.id)),
);

/**
 * Forgets the talks and groups in which nobody is left, with all that was said and put there: whom it was said to
 * are gone, and nobody else may ever read it. What a thread quotes stays behind it, unread, so that who is quoted
 * can still be taken out of the thread. Returns how many rooms there were.
 */
export function forgetEmptyRooms(): number {
  const keys: string[] = [];
  const count = db.transaction(
    (tx) => {
      const due = and(isEmpty, not(isReported), or(isKept, not(isQuoted)));
      const gone = tx.select({ id: rooms.id }).from(rooms).where(due).all();
      for (const { id } of gone) keys.push(...forgetRoom(tx, id));
      return gone.length;
    },
    { behavior: "immediate" },
  );
  removeFiles(keys);
  return count;
}

function forgetRoom(tx: Tx, roomId: string): string[] {
  const keys = takeFilesOfRoom(tx, roomId);
  const unread = or(ne(extracts.state, "published"), isNull(extracts.threadId));
  tx.delete(extracts)
    .where(and(eq(extracts.roomId, roomId), unread))
    .run();
  const quoted = listQuoted(tx, roomId);
  if (quoted.length === 0) tx.delete(rooms).where(eq(rooms.id, roomId)).run();
  else forgetAllBut(tx, roomId, quoted);
  return keys;
}

/** Ids of the messages that stand in threads. */
function listQuoted(tx: Tx, roomId: string): string[] {
  return tx
    .selectDistinct({ id: extractQuotes.messageId })
    .from(extractQuotes)
    .innerJoin(extracts, eq(extracts.id, extractQuotes.extractId))
    .where(and(eq(extracts.roomId, roomId), eq(extractQuotes.answer, "yes")))
    .all()
    .map(({ id }) => id);
}

/** The places of quoted messages stay, without their words: what is printed stands with the quote. */
function forgetAllBut(tx: Tx, roomId: string, quoted: string[]): void {
  const inRoom = eq(messages.roomId, roomId);
  tx.update(messages).set({ replyToId: null }).where(inRoom).run();
  tx.delete(messages)
    .where(and(inRoom, notInArray(messages.id, quoted)))
    .run();
  tx.update(messages).set({ body: "", bodyHtml: "" }).where(inRoom).run();
  for (const table of [messageRevisions, messageReactions, messageMentions]) {
    tx.delete(table).where(inArray(table.messageId, quoted)).run();
  }
  for (const id of quoted) forgetMessageWords(tx, id);
  tx.delete(roomEvents).where(eq(roomEvents.roomId, roomId)).run();
}
