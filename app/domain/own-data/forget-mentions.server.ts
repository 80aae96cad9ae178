import type { Tx } from "db/client.server";
import {
  announcements,
  extractQuotes,
  extracts,
  members,
  messageRevisions,
  messages,
  pages,
  replies,
  threads,
} from "db/schema";
import { type AnyColumn, and, eq, sql } from "drizzle-orm";
import { EXCERPT_LENGTH } from "~/domain/announcements/rules";
import { plainText } from "~/domain/prose/excerpt.server";
import { guessLanguage } from "~/domain/prose/guess-language";
import { withoutMention } from "~/domain/prose/mentions";
import { PROSE_VERSION, renderChat, renderProse } from "~/domain/prose/render.server";
import { Refusal } from "~/domain/refusal";
import { writeMessageWords } from "~/domain/rooms/message-words.server";
import { EXCERPT } from "~/domain/threads/records.server";
import type { Language } from "~/i18n/languages";
import { formerName, type LeftAs } from "~/text/former-name";

type Leaver = { handle: string; leftAs: LeftAs; page: string };

/**
 * Lets the texts of others name somebody by @handle no more: a former member stands there, in the language of
 * the text, and the rest of what they wrote stays theirs, letter for letter. In the caller's transaction.
 * Returns the ids of threads and rooms in which something changed.
 */
export function forgetMentions(tx: Tx, leaver: Leaver): { threadIds: string[]; roomIds: string[] } {
  const prose = (text: string, language?: Language) => rewritten(text, leaver, renderProse, language);

  const openings = tx.select().from(threads).where(names(threads.body, leaver)).all();
  for (const { id, body, language } of openings) {
    const text = prose(body, language);
    const excerpt = plainText(text.bodyHtml, EXCERPT);
    tx.update(threads)
      .set({ ...text, excerpt })
      .where(eq(threads.id, id))
      .run();
  }
  const answers = tx.select().from(replies).where(names(replies.body, leaver)).all();
  for (const { id, body, language } of answers) {
    tx.update(replies).set(prose(body, language)).where(eq(replies.id, id)).run();
  }
  const said = tx.select().from(messages).where(names(messages.body, leaver)).all();
  for (const { id, body, roomId, authorId, deletedAt } of said) {
    const text = rewritten(body, leaver, renderChat);
    tx.update(messages).set(text).where(eq(messages.id, id)).run();
    if (!deletedAt) writeMessageWords(tx, { id, roomId, authorId, body: text.body });
  }
  for (const { messageId, revision, body } of tx
    .select()
    .from(messageRevisions)
    .where(names(messageRevisions.body, leaver))
    .all()) {
    const same = and(eq(messageRevisions.messageId, messageId), eq(messageRevisions.revision, revision));
    const { proseVersion: _, ...wording } = rewritten(body, leaver, renderChat);
    tx.update(messageRevisions).set(wording).where(same).run();
  }
  for (const { id, body, language } of tx
    .select()
    .from(announcements)
    .where(names(announcements.body, leaver))
    .all()) {
    const text = prose(body, language);
    const excerpt = plainText(text.bodyHtml, EXCERPT_LENGTH);
    tx.update(announcements)
      .set({ ...text, excerpt })
      .where(eq(announcements.id, id))
      .run();
  }
  for (const page of tx.select().from(pages).where(names(pages.body, leaver)).all()) {
    const same = sql`${pages.slug} = ${page.slug} and ${pages.language} = ${page.language}`;
    tx.update(pages).set(prose(page.body, page.language)).where(same).run();
  }
  forgetInBios(tx, leaver);
  forgetInDrafts(tx, leaver);
  return {
    threadIds: [...new Set([...openings.map(({ id }) => id), ...answers.map((reply) => reply.threadId)])],
    roomIds: [...new Set(said.map(({ roomId }) => roomId))],
  };
}

/** What waits to be a thread, and what one was made of: a thread that is written anew must not name them again. */
function forgetInDrafts(tx: Tx, leaver: Leaver): void {
  for (const { id, body, language } of tx.select().from(extracts).where(names(extracts.body, leaver)).all()) {
    const text = rewritten(body, leaver, renderProse, language).body;
    tx.update(extracts).set({ body: text }).where(eq(extracts.id, id)).run();
  }
  for (const { extractId, messageId, words } of tx
    .select()
    .from(extractQuotes)
    .where(names(extractQuotes.words, leaver))
    .all()) {
    const same = and(eq(extractQuotes.extractId, extractId), eq(extractQuotes.messageId, messageId));
    const text = rewritten(words!, leaver, renderChat).body;
    tx.update(extractQuotes).set({ words: text }).where(same).run();
  }
}

function forgetInBios(tx: Tx, leaver: Leaver): void {
  const { id, bioLatin, bioEn } = members;
  const bios = tx.select({ id, bioLatin, bioEn }).from(members);
  for (const row of bios.where(sql`${names(bioLatin, leaver)} or ${names(bioEn, leaver)}`).all()) {
    const sr = row.bioLatin === null ? undefined : rewritten(row.bioLatin, leaver, renderProse);
    const en = row.bioEn === null ? undefined : rewritten(row.bioEn, leaver, renderProse, "en");
    tx.update(members)
      .set({ bioLatin: sr?.body, bioHtml: sr?.bodyHtml, bioEn: en?.body, bioEnHtml: en?.bodyHtml })
      .where(eq(members.id, row.id))
      .run();
  }
}

const names = (body: AnyColumn, { handle }: Leaver) =>
  sql<boolean>`(instr(lower(${body}), ${`@${handle}`}) > 0 or instr(lower(${body}), ${`/members/${handle}`}) > 0)`;

function rewritten(
  markdown: string,
  { handle, leftAs, page }: Leaver,
  render: (markdown: string) => string,
  language: Language = guessLanguage(markdown, "sr-Latn"),
) {
  const without = (words: string) => withoutMention(markdown, handle, words, page);
  const body = without(formerName(leftAs, language));
  try {
    return { body, bodyHtml: render(body), proseVersion: PROSE_VERSION };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // A text at its limit that grew beyond it by the longer words.
    const shorter = without("…");
    return { body: shorter, bodyHtml: render(shorter), proseVersion: PROSE_VERSION };
  }
}
