import { db, prepared } from "db/client.server";
import { blocks, members } from "db/schema";
import { sql } from "drizzle-orm";
import { personColumns } from "~/domain/members/viewer.server";
import type { Partner, Reach } from "./partner";

// The table's name is written out: in a query of one table Drizzle would leave it away, and "id" be another's.
const viewer = sql.placeholder("viewerId");
const reach = sql<Reach>`CASE
  WHEN members.left_at IS NOT NULL THEN 'gone'
  WHEN EXISTS (SELECT 1 FROM ${blocks} AS mine WHERE mine.member_id = ${viewer} AND mine.blocked_id = members.id)
    THEN 'blocked'
  WHEN members.claimed_at IS NULL OR members.suspended_at IS NOT NULL
    OR EXISTS (SELECT 1 FROM ${blocks} AS theirs
      WHERE theirs.member_id = members.id AND theirs.blocked_id = ${viewer}) THEN 'away'
  ELSE 'here' END`;

const byIds = prepared(() =>
  db
    .select({ ...personColumns, reach })
    .from(members)
    .where(sql`${members.id} IN (SELECT value FROM json_each(${sql.placeholder("ids")}))`)
    .prepare(),
);

/** How the same two always meet in one room: their ids, in order. */
export const pairKeyOf = (one: string, other: string): string => [one, other].sort().join(" ");

/** The other of the two; undefined for whoever is neither. */
function otherIn(pairKey: string, memberId: string): string | undefined {
  const two = pairKey.split(" ");
  return two.includes(memberId) ? two.find((id) => id !== memberId) : undefined;
}

/** The people of these ids as somebody to write to, by id; unknown ids are left out. */
export function listReach(memberId: string, ids: string[]): Map<string, Partner> {
  if (ids.length === 0) return new Map();
  const people = byIds().all({ viewerId: memberId, ids: JSON.stringify(ids) });
  return new Map(people.map((person) => [person.id, person]));
}

/** Whom the member meets in each of the talks of two with these keys, by key. */
export function listPartners(memberId: string, pairKeys: (string | null)[]): Map<string, Partner> {
  const others = pairKeys.flatMap((key) => {
    const id = key === null ? undefined : otherIn(key, memberId);
    return id ? [{ key: key!, id }] : [];
  });
  const people = listReach(
    memberId,
    others.map(({ id }) => id),
  );
  return new Map(
    others.flatMap(({ key, id }) => {
      const person = people.get(id);
      return person ? [[key, person] as const] : [];
    }),
  );
}
