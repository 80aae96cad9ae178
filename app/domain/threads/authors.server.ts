import { db, prepared } from "db/client.server";
import { blocks, cycles, members, participations } from "db/schema";
import { asc, eq, sql } from "drizzle-orm";
import type { PersonRef, Viewer } from "~/domain/members/person";
import { seen, workSeen } from "~/domain/members/seen.server";
import { personColumns } from "~/domain/members/viewer.server";
import { lookerOf, lookersCloseness } from "~/domain/members/visibility.server";

/** Somebody beside their words: who they are, what they do, and their part in each edition. */
export type Author = PersonRef & {
  position: string | null;
  positionEn: string | null;
  organisation: string | null;
  city: string | null;
  /** How they wish to be spoken of: decides mentorka or mentor. */
  address: "f" | "m" | "avoid";
  /** Each role with its editions, the oldest first: their numbers, or the years of an unnumbered one. */
  parts: { role: "mentee" | "mentor"; cycles: (number | string)[] }[];
  /** Whether the reader has blocked them: their words are folded. */
  blocked: boolean;
};

/** Authors by id. */
export type Authors = Record<string, Author>;

const chosen = sql`${members.id} in (select value from json_each(${sql.placeholder("ids")}))`;
const blockedByLooker = sql<number>`exists (select 1 from ${blocks}
  where ${blocks.memberId} = ${sql.placeholder("looker")} and ${blocks.blockedId} = members.id)`;

const byIds = prepared(() => {
  // With a limit SQLite works the closeness out once a person, not once in every column that asks for it.
  const near = db
    .select({ id: members.id, closeness: lookersCloseness.as("closeness") })
    .from(members)
    .where(chosen)
    .limit(10_000)
    .as("near");
  return db
    .select({
      ...personColumns,
      photo: seen("photo", members.photoKey, sql`${near.closeness}`),
      ...workSeen(sql`${near.closeness}`),
      city: seen("city", members.city, sql`${near.closeness}`),
      address: members.address,
      blocked: blockedByLooker.mapWith(Boolean),
      role: participations.role,
      cycle: sql<number | string | null>`coalesce(${cycles.number}, ${cycles.years})`,
    })
    .from(near)
    .innerJoin(members, eq(members.id, near.id))
    .leftJoin(participations, eq(participations.memberId, members.id))
    .leftJoin(cycles, eq(cycles.id, participations.cycleId))
    .orderBy(asc(cycles.position))
    .prepare();
});

/** The people of these ids, each once, with what of them stands under a name for this reader. One query for all. */
export function listAuthors(viewer: Viewer, ids: Iterable<string>): Authors {
  const authors: Authors = {};
  const asked = { ids: JSON.stringify([...new Set(ids)]), ...lookerOf(viewer) };
  for (const { role, cycle, ...person } of byIds().all(asked)) {
    authors[person.id] ??= { ...person, parts: [] };
    if (role && cycle !== null) addPart(authors[person.id]!.parts, role, cycle);
  }
  return authors;
}

function addPart(parts: Author["parts"], role: "mentee" | "mentor", cycle: number | string): void {
  const part = parts.find((each) => each.role === role);
  if (part) part.cycles.push(cycle);
  else parts.push({ role, cycles: [cycle] });
}
