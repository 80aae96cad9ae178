import { db, prepared, type Tx } from "db/client.server";
import { newId } from "db/ids";
import { replies, threads } from "db/schema";
import { and, asc, eq, gt, isNull, lte, sql } from "drizzle-orm";
import type { Member, Viewer } from "~/domain/members/person";
import { pauseAtQuota } from "~/domain/members/quota.server";
import { guessLanguage } from "~/domain/prose/guess-language";
import { PROSE_VERSION, renderProse } from "~/domain/prose/render.server";
import { allow, found, Refusal } from "~/domain/refusal";
import { signal } from "~/domain/signals.server";
import type { Language } from "~/i18n/languages";
import type { ReplyDraft } from "./drafts.server";
import { passOwnReply } from "./reading.server";
import { recordReply } from "./records.server";
import { canReadHidden, canReply, canRevise, REPLIES_A_PAGE } from "./rules";
import { getThread, type Thread } from "./threads.server";

const ofPage = prepared(() =>
  db
    .select({
      id: replies.id,
      number: replies.number,
      authorId: replies.authorId,
      html: replies.bodyHtml,
      language: replies.language,
      createdAt: replies.createdAt,
      editedAt: replies.editedAt,
      hiddenAt: replies.hiddenAt,
      hiddenReason: replies.hiddenReason,
    })
    .from(replies)
    .where(
      and(
        eq(replies.threadId, sql.placeholder("threadId")),
        gt(replies.number, sql.placeholder("after")),
        lte(replies.number, sql.placeholder("upTo")),
      ),
    )
    .orderBy(asc(replies.number))
    .limit(REPLIES_A_PAGE)
    .prepare(),
);

type Row = ReturnType<ReturnType<typeof ofPage>["all"]>[number];
/** A reply as a reader gets it. A hidden one is only its place, except for whoever `canReadHidden`. */
export type ReplyView = Row | (Pick<Row, "id" | "number" | "createdAt" | "hiddenAt"> & { html: null });

/** The replies of a page (20, counted from 1), in the order in which they were written. */
export function listReplies(viewer: Viewer, thread: Pick<Thread, "id">, page: number): ReplyView[] {
  const after = (page - 1) * REPLIES_A_PAGE;
  const rows = ofPage().all({ threadId: thread.id, after, upTo: after + REPLIES_A_PAGE });
  return rows.map((row) => (row.hiddenAt && !canReadHidden(viewer, row) ? placeOf(row) : row));
}

function placeOf({ id, number, createdAt, hiddenAt }: Row): ReplyView {
  return { id, number, createdAt, hiddenAt, html: null };
}

const participantIds = prepared(() =>
  db
    .select({ authorId: replies.authorId })
    .from(replies)
    .where(and(eq(replies.threadId, sql.placeholder("threadId")), isNull(replies.hiddenAt)))
    .groupBy(replies.authorId)
    .orderBy(sql`min(${replies.number})`)
    .prepare(),
);

/** Ids of those who speak in the thread, its author first, then by their first reply. */
export function listParticipants(thread: Pick<Thread, "id" | "authorId">): string[] {
  const ids = participantIds()
    .all({ threadId: thread.id })
    .map((row) => row.authorId);
  return [...new Set([thread.authorId, ...ids])];
}

/**
 * Posts a reply under the thread's next number. `writesIn` as for startThread. A form sent twice gives the
 * first reply, and signals nothing the second time. Who has thereby answered as many questions as they offer in a
 * month is left alone until the next.
 * Refuses (403) when the thread is closed to the author, (409) when it was closed meanwhile, (422) what
 * renderProse cannot show. Signals `reply.posted`.
 */
export function postReply(
  author: Member,
  thread: Pick<Thread, "id" | "closedAt" | "hiddenAt">,
  draft: ReplyDraft,
  writesIn: Language = author.language ?? "sr-Latn",
): { id: string; number: number; threadId: string } {
  const full = { ...draft, clientId: draft.clientId ?? newId("rep") };
  const { reply, fresh } = db.transaction((tx) => postOnce(tx, author, thread, full, writesIn), {
    behavior: "immediate",
  });
  if (fresh) signal({ type: "reply.posted", threadId: thread.id, replyId: reply.id });
  return reply;
}

function postOnce(
  tx: Tx,
  author: Member,
  thread: Pick<Thread, "id" | "closedAt" | "hiddenAt">,
  draft: Required<ReplyDraft>,
  writesIn: Language,
) {
  // Before the permission: a retry finds its reply, even when the thread was closed in between.
  const before = findPosted(tx, author.id, draft.clientId);
  if (before) return { reply: before, fresh: false };
  allow(canReply(author, thread), "threads.closedToYou");
  refuseIfClosedMeanwhile(tx, author, thread.id);
  const at = new Date();
  const posted = recordReply(tx, {
    id: newId("rep"),
    clientId: draft.clientId,
    threadId: thread.id,
    authorId: author.id,
    body: draft.body,
    language: guessLanguage(draft.body, writesIn),
    createdAt: at,
  });
  pauseAtQuota(tx, author, thread.id, at);
  passOwnReply(tx, author.id, thread.id, posted.number);
  return { reply: { ...posted, threadId: thread.id }, fresh: true };
}

function refuseIfClosedMeanwhile(tx: Tx, author: Member, threadId: string): void {
  const now = tx
    .select({ closedAt: threads.closedAt, hiddenAt: threads.hiddenAt })
    .from(threads)
    .where(eq(threads.id, threadId))
    .get();
  if (!now || !canReply(author, now)) throw new Refusal(409, "threads.closedMeanwhile");
}

function findPosted(tx: Tx, authorId: string, clientId: string) {
  return tx
    .select({ id: replies.id, number: replies.number, threadId: replies.threadId })
    .from(replies)
    .where(and(eq(replies.authorId, authorId), eq(replies.clientId, clientId)))
    .get();
}

/** One's own reply with its Markdown, and its thread, to be mended; others do not find it here (404). */
export function getOwnReply(author: Member, replyId: string) {
  const reply = found(
    db
      .select({
        id: replies.id,
        number: replies.number,
        threadId: replies.threadId,
        authorId: replies.authorId,
        body: replies.body,
        editedAt: replies.editedAt,
        hiddenAt: replies.hiddenAt,
      })
      .from(replies)
      .where(and(eq(replies.id, replyId), eq(replies.authorId, author.id)))
      .get(),
  );
  return { reply, thread: getThread(author, reply.threadId) };
}

/**
 * Mends one's own reply; the moment of it stays visible. `draft.before` is `versionOf` the text one began
 * from: a text mended elsewhere meanwhile is not overwritten.
 * Refuses (403) a hidden reply and a closed thread, (409) what has changed meanwhile. Signals `reply.changed`.
 */
export function reviseReply(
  author: Member,
  { reply, thread }: ReturnType<typeof getOwnReply>,
  draft: { body: string; before?: string },
  writesIn: Language = author.language ?? "sr-Latn",
): void {
  allow(canRevise(author, thread, reply), "threads.closedToYou");
  if (draft.before !== undefined && draft.before !== versionOf(reply)) {
    throw new Refusal(409, "forms.changedMeanwhile");
  }
  if (draft.body === reply.body) return;
  const { changes } = db
    .update(replies)
    .set({
      body: draft.body,
      bodyHtml: renderProse(draft.body),
      proseVersion: PROSE_VERSION,
      language: guessLanguage(draft.body, writesIn),
      editedAt: new Date(),
    })
    .where(and(eq(replies.id, reply.id), isNull(replies.hiddenAt), eq(replies.body, reply.body)))
    .run();
  if (changes === 0) throw new Refusal(409, "forms.changedMeanwhile");
  signal({ type: "reply.changed", threadId: thread.id, replyId: reply.id });
}

/** Names the state of a reply's text: changes with every revision. */
export function versionOf(reply: { editedAt: Date | null }): string {
  return String(reply.editedAt?.getTime() ?? 0);
}
