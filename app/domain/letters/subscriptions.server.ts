import { db, type Tx } from "db/client.server";
import { unsubscriptions } from "db/schema";
import { and, eq } from "drizzle-orm";
import { LETTER_LISTS, type LetterList } from "./lists";

/** Each list, and whether the person wants its letters. */
export type Subscriptions = Record<LetterList, boolean>;

/** Which letters a person wants: all, until they said otherwise. */
export function getSubscriptions(memberId: string, tx: Pick<Tx, "select"> = db): Subscriptions {
  const left = tx
    .select({ list: unsubscriptions.list })
    .from(unsubscriptions)
    .where(eq(unsubscriptions.memberId, memberId))
    .all()
    .map(({ list }) => list);
  return Object.fromEntries(LETTER_LISTS.map((list) => [list, !left.includes(list)])) as Subscriptions;
}

/** Whether a person wants the letters of a list. */
export function isSubscribed(memberId: string, list: LetterList, tx: Pick<Tx, "select"> = db): boolean {
  return getSubscriptions(memberId, tx)[list];
}

/** Stops the letters of a list, or lets them come again. Doing it twice changes nothing. */
export function setSubscription(
  memberId: string,
  list: LetterList,
  wanted: boolean,
  now = new Date(),
  tx: Pick<Tx, "insert" | "delete"> = db,
): void {
  if (wanted) {
    tx.delete(unsubscriptions)
      .where(and(eq(unsubscriptions.memberId, memberId), eq(unsubscriptions.list, list)))
      .run();
  } else {
    tx.insert(unsubscriptions).values({ memberId, list, at: now }).onConflictDoNothing().run();
  }
}

/** Keeps a person's choice of all lists. */
export function setSubscriptions(memberId: string, wanted: Subscriptions, now = new Date()): void {
  db.transaction((tx) => {
    for (const list of LETTER_LISTS) setSubscription(memberId, list, wanted[list], now, tx);
  });
}
