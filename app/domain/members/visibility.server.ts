import { db } from "db/client.server";
import { members } from "db/schema";
import { eq, type SQL, sql } from "drizzle-orm";
import { CLOSENESS, type Closeness, type Part } from "./audience";
import type { Viewer } from "./person";
import { isStaff } from "./rules";

/** Who looks: a member, or a visitor (undefined). */
export type Looker = Viewer | undefined;

const BLOCKED = (viewer: Viewer) => sql`EXISTS (SELECT 1 FROM blocks
  WHERE (member_id = ${viewer.id} AND blocked_id = ${members.id})
     OR (member_id = ${members.id} AND blocked_id = ${viewer.id}))`;

const PAIRED = (viewer: Viewer) => sql`EXISTS (SELECT 1 FROM pairs
  WHERE (mentor_id = ${viewer.id} AND mentee_id = ${members.id})
     OR (mentor_id = ${members.id} AND mentee_id = ${viewer.id}))`;

const SAME_CYCLE = (viewer: Viewer) => sql`EXISTS (SELECT 1 FROM participations mine
  JOIN participations theirs ON theirs.cycle_id = mine.cycle_id
  WHERE mine.member_id = ${viewer.id} AND theirs.member_id = ${members.id})`;

/** SQL for how near the viewer stands to the row of `members`: a number of CLOSENESS. */
export function closenessTo(viewer: Looker): SQL<Closeness> {
  if (!viewer) return sql<Closeness>`${CLOSENESS.visitor}`;
  const team = isStaff(viewer) ? sql`WHEN true THEN ${CLOSENESS.staff}` : sql``;
  return sql<Closeness>`(CASE WHEN ${members.id} = ${viewer.id} THEN ${CLOSENESS.self} ${team}
    WHEN ${BLOCKED(viewer)} THEN ${CLOSENESS.nobody}
    WHEN ${PAIRED(viewer)} THEN ${CLOSENESS.pair}
    WHEN ${SAME_CYCLE(viewer)} THEN ${CLOSENESS.cycle}
    ELSE ${CLOSENESS.member} END)`;
}

/** How near the viewer stands to one person; `nobody` also for one who does not exist. */
export function findCloseness(viewer: Looker, memberId: string): Closeness {
  const row = db
    .select({ closeness: closenessTo(viewer) })
    .from(members)
    .where(eq(members.id, memberId))
    .get();
  return row?.closeness ?? CLOSENESS.nobody;
}

/** The column in which the audience of a part is kept. */
export const AUDIENCE_COLUMN = {
  listing: members.audienceListing,
  photo: members.audiencePhoto,
  city: members.audienceCity,
  work: members.audienceWork,
  bio: members.audienceBio,
  lifePath: members.audienceLifePath,
  pairs: members.audiencePairs,
  helps: members.audienceHelps,
  seeks: members.audienceSeeks,
  languages: members.audienceLanguages,
  links: members.audienceLinks,
  contact: members.audienceContact,
  email: members.audienceEmail,
  phone: members.audiencePhone,
} satisfies Record<Part, unknown>;

/** SQL that holds when the part of the row of `members` reaches a viewer of that closeness. */
export const reachesViewer = (part: Part, closeness: SQL | Closeness): SQL<boolean> =>
  sql<boolean>`(${AUDIENCE_COLUMN[part]} >= ${closeness})`;

/** People who have come, are not suspended and have not left: the ones there are for members. */
export const PRESENT = sql`(${members.claimedAt} is not null and ${members.suspendedAt} is null and ${members.leftAt} is null)`;

/**
 * The people whose pages a member may open: those who have come and are not suspended, blocked ones apart.
 * The team sees everybody who has not left, dormant profiles too. Every query that shows a person's page starts from this.
 */
export function visibleTo(viewer: Viewer): SQL {
  if (isStaff(viewer)) return sql`(${members.leftAt} is null)`;
  return sql`(${PRESENT} and not ${BLOCKED(viewer)})`;
}
