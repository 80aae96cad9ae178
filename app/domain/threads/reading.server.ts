import { db, prepared } from "db/client.server";
import { threadReads } from "db/schema";
import { and, eq, sql } from "drizzle-orm";
import { refusalOfDatabase } from "~/domain/database-trouble.server";
import type { Viewer } from "~/domain/members/person";
import { Refusal } from "~/domain/refusal";
import type { Thread } from "./threads.server";

const remember = prepared(() =>
  db
    .insert(threadReads)
    .values({
      memberId: sql.placeholder("memberId"),
      threadId: sql.placeholder("threadId"),
      lastNumber: sql.placeholder("lastNumber"),
      readAt: sql.placeholder("readAt"),
    })
    .onConflictDoUpdate({
      target: [threadReads.memberId, threadReads.threadId],
      // Looking at an old page again takes nothing back.
      set: { lastNumber: sql`max(last_number, excluded.last_number)`, readAt: sql`excluded.read_at` },
    })
    .prepare(),
);

/**
 * Remembers that the viewer has seen the thread up to the reply of this number (0: only the opening). Writes
 * only when there is something new to remember, so that reading a known page costs the disk nothing.
 * Never refuses: when the database cannot be written just now, the page is still to be read.
 */
export function markRead(
  viewer: Viewer,
  thread: Pick<Thread, "id" | "readNumber">,
  lastNumber: number,
): void {
  if (thread.readNumber !== null && thread.readNumber >= lastNumber) return;
  try {
    remember().run({ memberId: viewer.id, threadId: thread.id, lastNumber, readAt: new Date() });
  } catch (error) {
    if (!(refusalOfDatabase(error) instanceof Refusal)) throw error;
  }
}

/** Her own reply is no news to her, if she had read everything before it. */
export function passOwnReply(
  on: Pick<typeof db, "update">,
  authorId: string,
  threadId: string,
  number: number,
) {
  on.update(threadReads)
    .set({ lastNumber: number })
    .where(
      and(
        eq(threadReads.memberId, authorId),
        eq(threadReads.threadId, threadId),
        eq(threadReads.lastNumber, number - 1),
      ),
    )
    .run();
}

/** The first reply that is news to the reader, or undefined: a thread never opened has no old part. */
export function firstNew(thread: Pick<Thread, "readNumber" | "lastNumber">): number | undefined {
  const { readNumber, lastNumber } = thread;
  return readNumber !== null && readNumber < lastNumber ? readNumber + 1 : undefined;
}
