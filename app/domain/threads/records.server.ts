import type { Tx } from "db/client.server";
import { idAt } from "db/ids";
import { replies, threads, threadTopics } from "db/schema";
import { eq, sql } from "drizzle-orm";
import { plainText } from "~/domain/prose/excerpt.server";
import { PROSE_VERSION, renderProse } from "~/domain/prose/render.server";
import type { Language } from "~/i18n/languages";

/** Characters of an opening that lists show. */
export const EXCERPT = 220;

export type ThreadRecord = {
  id?: string;
  clientId?: string;
  kind: "discussion" | "question";
  authorId: string;
  title: string;
  /** Markdown. */
  body: string;
  language: Language;
  fieldSlug?: string | null;
  cycleId?: string | null;
  topics?: string[];
  createdAt: Date;
  closedAt?: Date | null;
};

/** Writes a thread down as it is told, at any time in the past too. Asks no permission, signals nothing. */
export function recordThread(tx: Tx, record: ThreadRecord): string {
  const { topics = [], createdAt, ...rest } = record;
  const id = record.id ?? idAt("thr", createdAt.getTime());
  const bodyHtml = renderProse(record.body);
  tx.insert(threads)
    .values({
      ...rest,
      id,
      clientId: record.clientId ?? id,
      bodyHtml,
      proseVersion: PROSE_VERSION,
      excerpt: plainText(bodyHtml, EXCERPT),
      createdAt,
      lastPostAt: createdAt,
      lastAuthorId: record.authorId,
    })
    .run();
  for (const topicSlug of topics) tx.insert(threadTopics).values({ threadId: id, topicSlug }).run();
  return id;
}

export type ReplyRecord = {
  id?: string;
  clientId?: string;
  threadId: string;
  authorId: string;
  /** Markdown. */
  body: string;
  language: Language;
  createdAt: Date;
};

/** Writes a reply down under the thread's next number. Asks no permission, signals nothing. */
export function recordReply(tx: Tx, record: ReplyRecord): { id: string; number: number } {
  const id = record.id ?? idAt("rep", record.createdAt.getTime());
  const bodyHtml = renderProse(record.body);
  const { number } = tx
    .update(threads)
    .set({
      lastNumber: sql`${threads.lastNumber} + 1`,
      replyCount: sql`${threads.replyCount} + 1`,
      lastPostAt: record.createdAt,
      lastAuthorId: record.authorId,
    })
    .where(eq(threads.id, record.threadId))
    .returning({ number: threads.lastNumber })
    .get();
  tx.insert(replies)
    .values({ ...record, id, clientId: record.clientId ?? id, number, bodyHtml, proseVersion: PROSE_VERSION })
    .run();
  return { id, number };
}
