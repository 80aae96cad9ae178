import { db, prepared, type Tx } from "db/client.server";
import { newId } from "db/ids";
import { cycles, replies, threadReads, threads } from "db/schema";
import { and, eq, getTableColumns, isNull, sql } from "drizzle-orm";
import type { Member, Viewer } from "~/domain/members/person";
import { guessLanguage } from "~/domain/prose/guess-language";
import { allow, found } from "~/domain/refusal";
import { signal } from "~/domain/signals.server";
import type { Language } from "~/i18n/languages";
import type { ThreadDraft } from "./drafts.server";
import { recordThread } from "./records.server";
import { canClose, canStart } from "./rules";
import { eyesOf, visible } from "./visibility.server";

export { visibleTo } from "./visibility.server";

const {
  body: _markdown,
  proseVersion: _version,
  clientId: _client,
  ...threadColumns
} = getTableColumns(threads);

const byId = prepared(() =>
  db
    .select({
      ...threadColumns,
      acceptedNumber: replies.number,
      acceptedAuthorId: replies.authorId,
      readNumber: threadReads.lastNumber,
      readAt: threadReads.readAt,
      cycleNumber: cycles.number,
      cycleNameEn: cycles.nameEn,
      cycleNameLatin: cycles.nameLatin,
    })
    .from(threads)
    .leftJoin(replies, and(eq(replies.id, threads.acceptedReplyId), isNull(replies.hiddenAt)))
    .leftJoin(
      threadReads,
      and(eq(threadReads.threadId, threads.id), eq(threadReads.memberId, sql.placeholder("viewer"))),
    )
    .leftJoin(cycles, eq(cycles.id, threads.cycleId))
    .where(and(eq(threads.id, sql.placeholder("id")), visible))
    .prepare(),
);

/**
 * A thread through the eyes of a reader: its opening as safe HTML, the number of the accepted reply if that
 * one stands, and how far she has read (`readNumber`, null when she has never opened it).
 */
export type Thread = NonNullable<ReturnType<ReturnType<typeof byId>["get"]>>;

/** The thread of an address; refuses (404) what does not exist and what the viewer may not see, alike. */
export function getThread(viewer: Viewer, id: string): Thread {
  return found(byId().get({ ...eyesOf(viewer), id }));
}

/**
 * Starts a conversation or puts a question. `writesIn` is the language the author uses the site in: the
 * text is marked with it unless its letters and words say otherwise. A form sent twice gives the first thread.
 * Refuses (403) a suspended author and the edition of others. Signals `thread.changed`.
 */
export function startThread(
  author: Member,
  kind: "discussion" | "question",
  draft: ThreadDraft,
  writesIn: Language = author.language ?? "sr-Latn",
): { id: string } {
  allow(canStart(author), "threads.suspended");
  allow(!draft.cycle || author.cycleIds.includes(draft.cycle), "threads.notYourCycle");
  const full = { ...draft, clientId: draft.clientId ?? newId("thr") };
  const { id, fresh } = db.transaction((tx) => startOnce(tx, author, kind, full, writesIn), {
    behavior: "immediate",
  });
  if (fresh) signal({ type: "thread.changed", threadId: id });
  return { id };
}

function startOnce(
  tx: Tx,
  author: Member,
  kind: "discussion" | "question",
  { title, body, field, cycle, topics, clientId }: ThreadDraft & { clientId: string },
  writesIn: Language,
) {
  const before = findStarted(tx, author.id, clientId);
  if (before) return { id: before.id, fresh: false };
  const id = recordThread(tx, {
    ...{ id: newId("thr"), clientId, kind, authorId: author.id, title, body, topics },
    language: guessLanguage(`${title}\n${body}`, writesIn),
    fieldSlug: field || null,
    cycleId: cycle || null,
    createdAt: new Date(),
  });
  return { id, fresh: true };
}

function findStarted(tx: Tx, authorId: string, clientId: string) {
  return tx
    .select({ id: threads.id })
    .from(threads)
    .where(and(eq(threads.authorId, authorId), eq(threads.clientId, clientId)))
    .get();
}

/** Closes a thread for replies, or opens it again. Refuses (403) all but staff. Signals `thread.changed`. */
export function closeThread(member: Member, thread: Pick<Thread, "id">, closed: boolean): void {
  allow(canClose(member), "errors.403.text");
  db.update(threads)
    .set({ closedAt: closed ? new Date() : null })
    .where(eq(threads.id, thread.id))
    .run();
  signal({ type: "thread.changed", threadId: thread.id });
}
