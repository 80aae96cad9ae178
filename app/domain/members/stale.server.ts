import { members } from "db/schema";
import { type SQL, sql } from "drizzle-orm";
import { staleBefore } from "./rules";

/** The rule of `isStale`, asked of the row of `members`. */
export const staleAt = (now: Date): SQL<boolean> =>
  sql<boolean>`(${members.confirmedAt} is null or ${members.confirmedAt} < ${staleBefore(now).getTime()})`;
