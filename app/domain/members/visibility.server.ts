import { db } from "db/client.server";
import { members } from "db/schema";
import { eq, type Placeholder, type SQL, sql } from "drizzle-orm";
import { CLOSENESS, type Closeness, type Part } from "./audience";
import type { Viewer } from "./person";
import { isStaff } from "./rules";

/** Who looks: a member, or a visitor (undefined). */
export type Looker = Viewer | undefined;

/** Whoever looks, as values for `closeness`: the id ("" for a visitor), and whether they are of the team. */
type Eyes = { looker: SQL | Placeholder | string; team: SQL | Placeholder | number };

const blocked = ({ looker }: Eyes) => sql`EXISTS (SELECT 1 FROM blocks
  WHERE (member_id = ${looker} AND blocked_id = ${members.id})
     OR (member_id = ${members.id} AND blocked_id = ${looker}))`;

const paired = ({ looker }: Eyes) => sql`EXISTS (SELECT 1 FROM pairs
  WHERE (mentor_id = ${looker} AND mentee_id = ${members.id})
     OR (mentor_id = ${members.id} AND mentee_id = ${looker}))`;

const ofOneCycle = ({ looker }: Eyes) => sql`EXISTS (SELECT 1 FROM participations mine
  JOIN participations theirs ON theirs.cycle_id = mine.cycle_id
  WHERE mine.member_id = ${looker} AND theirs.member_id = ${members.id})`;

const closenessOf = (eyes: Eyes) => sql<Closeness>`(CASE WHEN ${eyes.looker} = '' THEN ${CLOSENESS.visitor}
    WHEN ${members.id} = ${eyes.looker} THEN ${CLOSENESS.self}
    WHEN ${eyes.team} = 1 THEN ${CLOSENESS.staff}
    WHEN ${blocked(eyes)} THEN ${CLOSENESS.nobody}
    WHEN ${paired(eyes)} THEN ${CLOSENESS.pair}
    WHEN ${ofOneCycle(eyes)} THEN ${CLOSENESS.cycle}
    ELSE ${CLOSENESS.member} END)`;

/** The viewer as the placeholders of `lookersCloseness`. */
export const lookerOf = (viewer: Looker) => ({
  looker: viewer?.id ?? "",
  team: viewer && isStaff(viewer) ? 1 : 0,
});

/** SQL for how near the viewer stands to the row of `members`: a number of CLOSENESS. */
export const closenessTo = (viewer: Looker): SQL<Closeness> => closenessOf(lookerOf(viewer));

/** The same with places for `lookerOf(viewer)`, for statements that are prepared once. */
export const lookersCloseness: SQL<Closeness> = closenessOf({
  looker: sql.placeholder("looker"),
  team: sql.placeholder("team"),
});

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
export const reachesViewer = (part: Part, closeness: SQL | Placeholder | Closeness): SQL<boolean> =>
  sql<boolean>`(${AUDIENCE_COLUMN[part]} >= ${closeness})`;

/** People who have come, are not suspended and have not left: the ones there are for members. */
export const PRESENT = sql`(${members.claimedAt} is not null and ${members.suspendedAt} is null and ${members.leftAt} is null)`;

/**
 * The people whose pages a viewer may open. A member: those who have come and are not suspended, blocked ones
 * apart. A visitor: of these, whoever chose to be there for everybody. The team: all who have not left,
 * dormant profiles too. Every query that shows a person's page starts from this.
 */
export function visibleTo(viewer: Looker): SQL {
  if (!viewer) return sql`(${PRESENT} and ${reachesViewer("listing", CLOSENESS.visitor)})`;
  if (isStaff(viewer)) return sql`(${members.leftAt} is null)`;
  return sql`(${PRESENT} and not ${blocked(lookerOf(viewer))})`;
}
