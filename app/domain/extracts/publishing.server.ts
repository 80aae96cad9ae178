import type { Tx } from "db/client.server";
import { newId } from "db/ids";
import { extractQuotes, extracts, members, roomMembers } from "db/schema";
import { and, eq, isNull } from "drizzle-orm";
import { type LetterKind, queueLetter } from "~/domain/letters/letters.server";
import { isStaff, isSuspended } from "~/domain/members/rules";
import { renderProse } from "~/domain/prose/render.server";
import { Refusal } from "~/domain/refusal";
import { recordThread } from "~/domain/threads/records.server";
import { BODY_LIMIT } from "~/domain/threads/rules";
import { DEFAULT_LANGUAGE } from "~/i18n/languages";
import { composeThread } from "./compose";
import { listQuotes, type Quote, type StoredExtract } from "./extracts.server";

/** What came of looking at an extract: nothing yet, a thread, or a decision that is its maker's. */
export type Settled = "open" | "maker" | "withdrawn" | { threadId: string };

/**
 * Looks whether an extract is ready, in the caller's transaction: when all have answered, or the time is over,
 * it becomes a thread by its maker's name, of the quotes that stand. With nothing but the introduction left, too
 * long, or with a maker who may not write now, it waits for the maker; who may no longer see the room withdraws it.
 * `alone` publishes the introduction by itself. The caller signals the thread, and that letters wait.
 */
export function settle(tx: Tx, extract: StoredExtract, now: Date, alone = false): Settled {
  const quotes = listQuotes(extract, now);
  if (quotes.some(({ fate }) => fate === "waits")) return "open";
  const maker = tx.select().from(members).where(eq(members.id, extract.makerId)).get()!;
  if (!mayStillSee(tx, extract, maker)) return close(tx, extract, "withdrawn", now);
  const standing = quotes.filter(({ fate }) => fate === "stands");
  const body = bodyOf(extract, standing);
  const ready = (standing.length > 0 || alone) && isReadable(body) && !isSuspended(maker);
  if (!ready) {
    if (extract.state === "open") tellMaker(tx, extract, maker, now);
    return close(tx, extract, "maker", now);
  }
  return publish(tx, extract, quotes, body, now);
}

/** The Markdown of the thread that an extract becomes. */
export function bodyOf(extract: Pick<StoredExtract, "body" | "language">, quotes: Quote[]): string {
  return composeThread(extract.body, quotes, extract.language);
}

export function isReadable(markdown: string): boolean {
  if (markdown.length > BODY_LIMIT) return false;
  try {
    renderProse(markdown);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

type Maker = typeof members.$inferSelect;

function mayStillSee(tx: Tx, { roomId, kind, makerId }: StoredExtract, maker: Maker): boolean {
  if (maker.leftAt) return false;
  if (isStaff(maker) && kind !== "direct" && kind !== "group") return true;
  const own = and(
    eq(roomMembers.roomId, roomId),
    eq(roomMembers.memberId, makerId),
    isNull(roomMembers.removedAt),
  );
  return tx.select({ id: roomMembers.memberId }).from(roomMembers).where(own).get() !== undefined;
}

function close<S extends "maker" | "withdrawn">(
  tx: Tx,
  { id }: Pick<StoredExtract, "id">,
  state: S,
  at: Date,
): S {
  tx.update(extracts).set({ state, settledAt: at }).where(eq(extracts.id, id)).run();
  return state;
}

function publish(tx: Tx, extract: StoredExtract, quotes: Quote[], body: string, now: Date): Settled {
  const { id, makerId, title, language, fieldSlug, cycleId, topics } = extract;
  const threadId = recordThread(tx, {
    ...{ id: newId("thr"), clientId: id, kind: "discussion", authorId: makerId },
    ...{ title, body, language, fieldSlug, cycleId, topics, createdAt: now },
  });
  tx.update(extracts).set({ state: "published", settledAt: now, threadId }).where(eq(extracts.id, id)).run();
  for (const { messageId, fate, answer, words } of quotes) {
    // What stands is kept as it was printed, silence as the answer that it was; of what is left out, no word.
    const kept =
      fate === "stands" ? { answer: "yes" as const, words } : { answer: answer ?? "no", words: null };
    tx.update(extractQuotes)
      .set(kept)
      .where(and(eq(extractQuotes.extractId, id), eq(extractQuotes.messageId, messageId)))
      .run();
  }
  const maker = tx.select().from(members).where(eq(members.id, makerId)).get()!;
  if (quotes.some(({ author }) => author.id !== makerId)) tellMaker(tx, extract, maker, now);
  return { threadId };
}

function tellMaker(tx: Tx, { id }: StoredExtract, maker: Maker, now: Date): void {
  tell(tx, "extract-settled", id, maker, now);
}

type Told = Pick<Maker, "id" | "email" | "language" | "suspendedAt" | "claimedAt">;

/** Queues a letter about an extract for somebody who can read it. */
export function tell(tx: Tx, kind: LetterKind, extractId: string, to: Told, now: Date): void {
  if (!to.email || to.suspendedAt || !to.claimedAt) return;
  const language = to.language ?? DEFAULT_LANGUAGE;
  queueLetter(tx, { kind, to: to.email, memberId: to.id, language, params: { extractId } }, now);
}
