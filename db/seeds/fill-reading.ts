import type { Tx } from "db/client.server";
import { threadReads, threads } from "db/schema";
import { ne } from "drizzle-orm";

const DAY = 24 * 60 * 60 * 1000;

/** How far the people to try have read: all that is older than two days, half of what is newer. */
export function fillReading(tx: Tx, memberIds: string[], now: Date): void {
  const all = tx.select().from(threads).where(ne(threads.lastNumber, 0)).all();
  const readAt = new Date(now.getTime() - 2 * DAY);
  for (const memberId of memberIds) {
    for (const thread of all) {
      const old = thread.lastPostAt < readAt;
      const lastNumber = old ? thread.lastNumber : Math.floor(thread.lastNumber / 2);
      tx.insert(threadReads).values({ memberId, threadId: thread.id, lastNumber, readAt }).run();
    }
  }
}
