import { db } from "db/client.server";
import { members, pairs } from "db/schema";
import { and, asc, eq } from "drizzle-orm";
import { CLOSENESS } from "./audience";
import { personColumns } from "./viewer.server";
import { PRESENT, reachesViewer } from "./visibility.server";

/**
 * The mentors of somebody who has not come yet, as an invitation may name them: only those who are here
 * themselves and let their pairs see it. Of the others nobody but the team reads, also not who was their mentee.
 */
export function listKnownMentors(menteeId: string) {
  return db
    .select({ ...personColumns, address: members.address })
    .from(pairs)
    .innerJoin(members, eq(members.id, pairs.mentorId))
    .where(and(eq(pairs.menteeId, menteeId), PRESENT, reachesViewer("pairs", CLOSENESS.pair)))
    .orderBy(asc(members.sortLatin), asc(members.id))
    .limit(5)
    .all();
}
