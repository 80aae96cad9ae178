import type { Tx } from "db/client.server";
import { messageRevisions, messages, replies, reports, threads } from "db/schema";
import { and, eq, ne } from "drizzle-orm";
import { plainText } from "~/domain/prose/excerpt.server";
import { guessLanguage } from "~/domain/prose/guess-language";
import { PROSE_VERSION, renderChat, renderProse } from "~/domain/prose/render.server";
import { forgetMessageWords } from "~/domain/rooms/message-words.server";
import { EXCERPT } from "~/domain/threads/records.server";
import type { Language } from "~/i18n/languages";
import { translate } from "~/i18n/translate";

/**
 * Takes the words of somebody who leaves out of the community, in the caller's transaction: their threads,
 * replies and messages become a line that says so, in the language each was written in. Places and numbers stay,
 * so what others answered can be followed. A thread of theirs in which nobody else spoke goes altogether.
 * With `titles`, the titles of threads and what they noted on reports go too.
 */
export function removeOwnWords(tx: Tx, memberId: string, { titles }: { titles: boolean }): void {
  const own = { id: threads.id, language: threads.language, title: threads.title };
  for (const thread of tx.select(own).from(threads).where(eq(threads.authorId, memberId)).all()) {
    if (isAnswered(tx, thread.id, memberId)) emptyThread(tx, thread, titles);
    else tx.delete(threads).where(eq(threads.id, thread.id)).run();
  }
  emptyReplies(tx, memberId);
  emptyMessages(tx, memberId);
  if (titles) tx.update(reports).set({ note: "" }).where(eq(reports.reporterId, memberId)).run();
}

function isAnswered(tx: Tx, threadId: string, authorId: string): boolean {
  const others = and(eq(replies.threadId, threadId), ne(replies.authorId, authorId));
  return tx.select({ id: replies.id }).from(replies).where(others).get() !== undefined;
}

function emptyThread(
  tx: Tx,
  { id, language, title }: { id: string; language: Language; title: string },
  titles: boolean,
): void {
  const line = proseLine(language);
  tx.update(threads)
    .set({
      ...line,
      excerpt: plainText(line.bodyHtml, EXCERPT),
      title: titles ? translate(language, "mine.gone.title") : title,
    })
    .where(eq(threads.id, id))
    .run();
}

function emptyReplies(tx: Tx, memberId: string): void {
  const languages = tx
    .selectDistinct({ language: replies.language })
    .from(replies)
    .where(eq(replies.authorId, memberId))
    .all();
  for (const { language } of languages) {
    tx.update(replies)
      .set({ ...proseLine(language), editedAt: null })
      .where(and(eq(replies.authorId, memberId), eq(replies.language, language)))
      .run();
  }
}

function emptyMessages(tx: Tx, memberId: string): void {
  const rows = tx
    .select({ id: messages.id, body: messages.body })
    .from(messages)
    .where(eq(messages.authorId, memberId))
    .all();
  for (const { id, body } of rows) {
    tx.delete(messageRevisions).where(eq(messageRevisions.messageId, id)).run();
    const line = translate(guessLanguage(body, "sr-Latn"), "mine.gone.text");
    tx.update(messages)
      .set({ body: line, bodyHtml: renderChat(line), proseVersion: PROSE_VERSION })
      .where(eq(messages.id, id))
      .run();
    forgetMessageWords(tx, id);
  }
}

function proseLine(language: Language) {
  const body = translate(language, "mine.gone.text");
  return { body, bodyHtml: renderProse(body), proseVersion: PROSE_VERSION };
}
