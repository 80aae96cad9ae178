import { db, prepared } from "db/client.server";
import { cycles, members, participations } from "db/schema";
import { asc, eq, sql } from "drizzle-orm";
import type { PersonRef } from "~/domain/members/person";
import { personColumns } from "~/domain/members/viewer.server";

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
};

/** Authors by id. */
export type Authors = Record<string, Author>;

const byIds = prepared(() =>
  db
    .select({
      ...personColumns,
      position: members.position,
      positionEn: members.positionEn,
      organisation: members.organisation,
      city: members.city,
      address: members.address,
      role: participations.role,
      cycle: sql<number | string | null>`coalesce(${cycles.number}, ${cycles.years})`,
    })
    .from(members)
    .leftJoin(participations, eq(participations.memberId, members.id))
    .leftJoin(cycles, eq(cycles.id, participations.cycleId))
    .where(sql`${members.id} in (select value from json_each(${sql.placeholder("ids")}))`)
    .orderBy(asc(cycles.position))
    .prepare(),
);

/** The people of these ids, each once, with what stands under a name in a thread. One query for all. */
export function listAuthors(ids: Iterable<string>): Authors {
  const authors: Authors = {};
  for (const { role, cycle, ...person } of byIds().all({ ids: JSON.stringify([...new Set(ids)]) })) {
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
