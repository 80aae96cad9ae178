import { db } from "db/client.server";
import { letters } from "db/schema";
import { and, desc, eq, isNotNull } from "drizzle-orm";
import { found } from "~/domain/refusal";

const PAGE = 100;

const columns = {
  id: letters.id,
  to: letters.toAddress,
  subject: letters.subject,
  language: letters.language,
  sentAt: letters.sentAt,
};

/** The letters whose text was kept, the newest first, 100 at most: there are such only in a demo. */
export function listReadableLetters() {
  return db
    .select(columns)
    .from(letters)
    .where(isNotNull(letters.html))
    .orderBy(desc(letters.sentAt), desc(letters.id))
    .limit(PAGE)
    .all();
}

/** One of them, with its text; refuses (404) an unknown one. */
export function getReadableLetter(id: string) {
  const readable = and(eq(letters.id, id), isNotNull(letters.html));
  const letter = db
    .select({ ...columns, text: letters.text, html: letters.html })
    .from(letters)
    .where(readable)
    .get();
  return found(letter);
}
