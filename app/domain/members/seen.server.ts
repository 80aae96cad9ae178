import { members } from "db/schema";
import { type Column, type Placeholder, type SQL, sql } from "drizzle-orm";
import type { Closeness, Part } from "./audience";
import { reachesViewer } from "./visibility.server";

/**
 * The one gate of the private parts of a profile: the column where its part reaches a viewer of that
 * closeness, null where it does not. What is hidden never leaves the database.
 */
export function seen<C extends Column>(
  part: Part,
  column: C,
  closeness: SQL | Placeholder | Closeness,
): SQL<C["_"]["data"] | null> {
  const gated = sql`CASE WHEN ${reachesViewer(part, closeness)} THEN ${column} END`;
  return gated.mapWith(column) as SQL<C["_"]["data"] | null>;
}

/** What somebody does and where, as far as it reaches a viewer of that closeness. */
export const workSeen = (closeness: SQL | Placeholder | Closeness) => ({
  position: seen("work", members.position, closeness),
  positionEn: seen("work", members.positionEn, closeness),
  organisation: seen("work", members.organisation, closeness),
});
