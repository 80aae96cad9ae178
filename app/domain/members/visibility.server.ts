import { members } from "db/schema";
import { type SQL, sql } from "drizzle-orm";
import type { Viewer } from "./person";
import { isStaff } from "./rules";

/**
 * The people a member may see: those who have come and are not suspended. The team sees everybody, dormant
 * profiles too. Every query that shows a person's page starts from this.
 */
export function visibleTo(viewer: Viewer): SQL {
  if (isStaff(viewer)) return sql`true`;
  return sql`(${members.claimedAt} is not null and ${members.suspendedAt} is null)`;
}
