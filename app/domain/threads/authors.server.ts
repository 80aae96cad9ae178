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
  /** The oldest edition first; its number is null for the unnumbered ones. */
  parts: { role: "mentee" | "mentor"; number: number | null }[];
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
      number: cycles.number,
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
  for (const { role, number, ...person } of byIds().all({ ids: JSON.stringify([...new Set(ids)]) })) {
    authors[person.id] ??= { ...person, parts: [] };
    const author = authors[person.id]!;
    if (role) author.parts.push({ role, number });
  }
  return authors;
}
