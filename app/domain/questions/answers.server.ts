import { db } from "db/client.server";
import { replies, threads } from "db/schema";
import { and, eq } from "drizzle-orm";
import type { Member } from "~/domain/members/person";
import { allow, found, Refusal } from "~/domain/refusal";
import { signal } from "~/domain/signals.server";
import type { Thread } from "~/domain/threads/threads.server";
import { canAccept } from "./rules";

type Question = Pick<Thread, "id" | "kind" | "authorId" | "hiddenAt">;

/**
 * The asker says which reply answers the question; another choice takes the place of an earlier one.
 * Refuses (403) all but the asker and staff, (404) a reply of another thread, (409) one that was hidden
 * meanwhile. Signals `thread.changed`.
 */
export function acceptAnswer(asker: Member, thread: Question, replyId: string): void {
  allow(canAccept(asker, thread), "questions.notYours");
  db.transaction(
    (tx) => {
      const reply = found(
        tx
          .select({ hiddenAt: replies.hiddenAt })
          .from(replies)
          .where(and(eq(replies.id, replyId), eq(replies.threadId, thread.id)))
          .get(),
      );
      if (reply.hiddenAt) throw new Refusal(409, "questions.hiddenMeanwhile");
      tx.update(threads)
        .set({ acceptedReplyId: replyId, acceptedAt: new Date() })
        .where(eq(threads.id, thread.id))
        .run();
    },
    { behavior: "immediate" },
  );
  signal({ type: "thread.changed", threadId: thread.id });
}

/** Takes the choice back: the question waits again. Refuses (403) as acceptAnswer. Signals `thread.changed`. */
export function withdrawAnswer(asker: Member, thread: Question): void {
  allow(canAccept(asker, thread), "questions.notYours");
  db.update(threads).set({ acceptedReplyId: null, acceptedAt: null }).where(eq(threads.id, thread.id)).run();
  signal({ type: "thread.changed", threadId: thread.id });
}
