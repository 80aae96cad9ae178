import { db } from "db/client.server";
import { helpRequests, joinRequests, reveals } from "db/schema";
import { lt } from "drizzle-orm";
import { forgetDeadKeys } from "~/domain/keys/keys.server";
import { KEPT_DAYS } from "./rules";

const DAY = 24 * 60 * 60 * 1000;

/**
 * Forgets what has been kept for as long as the page on privacy says (KEPT_DAYS): dead links and codes,
 * decided requests and looks at contact data. The outbox forgets its letters by itself.
 */
export function forgetOld(now = new Date()): void {
  const before = (days: number) => new Date(now.getTime() - days * DAY);
  forgetDeadKeys(now);
  db.delete(reveals)
    .where(lt(reveals.at, before(KEPT_DAYS.reveals)))
    .run();
  db.delete(joinRequests)
    .where(lt(joinRequests.decidedAt, before(KEPT_DAYS.requests)))
    .run();
  db.delete(helpRequests)
    .where(lt(helpRequests.handledAt, before(KEPT_DAYS.requests)))
    .run();
}
