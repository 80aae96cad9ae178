import { db } from "db/client.server";
import { messages } from "db/schema";
import { and, asc, eq, gt, or, sql } from "drizzle-orm";
import { findSetting, keepSetting } from "~/domain/settings/settings.server";
import { forgetMessageWords, writeMessageWords } from "./message-words.server";

/** Raise it when words are folded differently: the next start writes all of them anew. */
const WORDS_VERSION = "1";
/** Messages in one transaction; a start that is cut short goes on from whatever was written. */
const BATCH = 1_000;

/**
 * Makes the messages findable that were written before there was a search, or before its words were made as they
 * are now: once, at the start, before anybody is answered. Returns how many there were; 0 when all is done.
 */
export function indexMessages(): number {
  if (findSetting("message-words") === WORDS_VERSION) return 0;
  let [roomId, number, count] = ["", 0, 0];
  for (;;) {
    const batch = listAfter(roomId, number);
    const last = batch.at(-1);
    if (!last) break;
    db.transaction((tx) => {
      for (const { deletedAt, ...message } of batch) {
        writeMessageWords(tx, message);
        if (deletedAt) forgetMessageWords(tx, message.id);
      }
    });
    [roomId, number] = [last.roomId, last.number];
    count += batch.length;
  }
  keepSetting("message-words", WORDS_VERSION);
  return count;
}

function listAfter(roomId: string, number: number) {
  const { id, authorId, body, deletedAt } = messages;
  return db
    .select({ id, roomId: messages.roomId, number: messages.number, authorId, body, deletedAt })
    .from(messages)
    .where(
      or(sql`${messages.roomId} > ${roomId}`, and(eq(messages.roomId, roomId), gt(messages.number, number))),
    )
    .orderBy(asc(messages.roomId), asc(messages.number))
    .limit(BATCH)
    .all();
}
