import { db } from "db/client.server";
import type { Member } from "~/domain/members/person";
import { recordReply, recordThread, type ThreadRecord } from "~/domain/threads/records.server";
import { getThread, type Thread } from "~/domain/threads/threads.server";

/** A thread for a test, as its author sees it: a discussion about nothing in particular unless told. */
export function aThread(author: Member, record: Partial<ThreadRecord> = {}): Thread {
  const id = db.transaction((tx) =>
    recordThread(tx, {
      kind: "discussion",
      authorId: author.id,
      title: "O čemu god",
      body: "Nekoliko reči.",
      language: "sr-Latn",
      createdAt: new Date(),
      ...record,
    }),
  );
  return getThread(author, id);
}

/** A question for a test. */
export const aQuestion = (asker: Member, record: Partial<ThreadRecord> = {}): Thread =>
  aThread(asker, { kind: "question", title: "Kako?", ...record });

/** A reply in a thread, written down without asking anybody. */
export function aReply(author: Member, thread: { id: string }, body = "Evo ovako.") {
  const reply = db.transaction((tx) =>
    recordReply(tx, {
      threadId: thread.id,
      authorId: author.id,
      body,
      language: "sr-Latn",
      createdAt: new Date(),
    }),
  );
  return { ...reply, threadId: thread.id };
}
