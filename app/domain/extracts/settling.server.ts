import { db, type Tx } from "db/client.server";
import { extractQuotes, extracts } from "db/schema";
import { and, asc, eq, gt, lte, min } from "drizzle-orm";
import { lettersWait } from "~/domain/letters/letters.server";
import type { Member } from "~/domain/members/person";
import { allow, found, Refusal } from "~/domain/refusal";
import { signal } from "~/domain/signals.server";
import { canStart } from "~/domain/threads/rules";
import { type Extract, findExtract, type StoredExtract } from "./extracts.server";
import { type Settled, settle } from "./publishing.server";

/** Withdrawn ones are forgotten after a month. */
const KEPT_FOR = 30 * 24 * 60 * 60_000;

/** Settles the extracts whose time is over, each by itself; how many. What fails comes in `failed`. */
export function settleDue(now = new Date()): { settled: number; failed: { id: string; error: unknown }[] } {
  const due = db
    .select({ id: extracts.id })
    .from(extracts)
    .where(and(eq(extracts.state, "open"), lte(extracts.dueAt, now)))
    .orderBy(asc(extracts.dueAt), asc(extracts.id))
    .all();
  db.delete(extracts)
    .where(and(eq(extracts.state, "withdrawn"), lte(extracts.settledAt, new Date(now.getTime() - KEPT_FOR))))
    .run();
  const failed: { id: string; error: unknown }[] = [];
  for (const { id } of due) {
    try {
      change(id, ["open"], (tx, extract) => settle(tx, extract, now));
    } catch (error) {
      failed.push({ id, error });
    }
  }
  return { settled: due.length - failed.length, failed };
}

/** When the next extract is due after `now`; undefined when none waits. */
export function findNextDue(now = new Date()): Date | undefined {
  const next = db
    .select({ dueAt: min(extracts.dueAt) })
    .from(extracts)
    .where(and(eq(extracts.state, "open"), gt(extracts.dueAt, now)))
    .get();
  return next?.dueAt ?? undefined;
}

/** Takes an extract back before it is a thread: nobody is asked any more. Refuses (403) all but its maker, (409) when it is one. */
export function withdrawExtract(maker: Member, { id, makerId }: Extract, now = new Date()): void {
  allow(makerId === maker.id, "errors.403.text");
  change(id, ["open", "maker"], (tx) => {
    tx.update(extracts).set({ state: "withdrawn", settledAt: now }).where(eq(extracts.id, id)).run();
    // What was said for a thread that is not to be, nobody needs.
    tx.update(extractQuotes).set({ words: null }).where(eq(extractQuotes.extractId, id)).run();
    return "withdrawn";
  });
}

/**
 * Leaves a message out of an extract that is not a thread yet; with it may go the last answer that was waited
 * for. Refuses (403) all but the maker, (404) a message that is not in it, (409) when it is settled.
 */
export function leaveOut(
  maker: Member,
  { id, makerId }: Extract,
  messageId: string,
  now = new Date(),
): Settled {
  allow(makerId === maker.id, "errors.403.text");
  return change(id, ["open", "maker"], (tx, extract) => {
    const { changes } = tx
      .update(extractQuotes)
      .set({ answer: "out", words: null, answeredAt: now })
      .where(and(eq(extractQuotes.extractId, id), eq(extractQuotes.messageId, messageId)))
      .run();
    found(changes > 0 || undefined);
    // When it is the maker's turn it is published by the button that says so.
    return extract.state === "open" ? settle(tx, extract, now) : "maker";
  });
}

/**
 * Publishes what is left of an extract that waits for its maker, be it the introduction alone.
 * Refuses (403) all but the maker and the suspended, (409) when it is not the maker's turn or it is too long.
 */
export function publishRest(maker: Member, { id, makerId }: Extract, now = new Date()): { threadId: string } {
  allow(makerId === maker.id, "errors.403.text");
  allow(canStart(maker), "threads.suspended");
  const settled = change(id, ["maker"], (tx, extract) => settle(tx, extract, now, true));
  if (typeof settled !== "object") throw new Refusal(409, "extracts.problem.tooLong");
  return settled;
}

function change<S extends Settled>(
  id: string,
  states: StoredExtract["state"][],
  write: (tx: Tx, extract: StoredExtract) => S,
): S {
  const settled = db.transaction(
    (tx) => {
      const extract = found(findExtract(id));
      if (!states.includes(extract.state)) throw new Refusal(409, "extracts.problem.settled");
      return write(tx, extract);
    },
    { behavior: "immediate" },
  );
  if (typeof settled === "object") signal({ type: "thread.changed", threadId: settled.threadId });
  signal({ type: "extract.changed", extractId: id });
  lettersWait();
  return settled;
}
