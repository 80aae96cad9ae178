import { sqlite } from "db/client.server";
import { FACETS, type Facet, type Filter, termsOf } from "./directory-filter";

/** What a person can fail: a facet, or the words looked for. */
export type Condition = Facet | "q";

/** Who stands in the directory. Dormant profiles are the team's alone, and not here. */
export const LISTED = "m.claimed_at IS NOT NULL AND m.suspended_at IS NULL";

/** Roles come from participations; who was both is found under each and under "both". */
export const MEMBER_ROLES = `(
  SELECT member_id, role FROM participations
  UNION SELECT member_id, 'both' FROM participations GROUP BY member_id HAVING count(DISTINCT role) = 2
  UNION SELECT id, 'staff' FROM members WHERE standing IN ('staff', 'admin'))`;

// The values travel as one JSON list each, so a statement serves any number of them.
const anyOf = (facet: Facet) => `IN (SELECT value FROM json_each(@${facet}))`;

const HOLDS: Record<Condition, string> = {
  field: `m.id IN (SELECT member_id FROM member_fields WHERE field_slug ${anyOf("field")})`,
  helps: `m.id IN (SELECT member_id FROM member_topics WHERE relation = 'helps' AND topic_slug ${anyOf("helps")})`,
  role: `m.id IN (SELECT member_id FROM ${MEMBER_ROLES} WHERE role ${anyOf("role")})`,
  cycle: `m.id IN (SELECT p.member_id FROM participations p JOIN cycles c ON c.id = p.cycle_id WHERE c.slug ${anyOf("cycle")})`,
  city: `m.city_slug ${anyOf("city")}`,
  q: "m.id IN (SELECT member_id FROM member_search WHERE member_search MATCH @q)",
};

const BITS: Record<Condition, number> = { field: 1, helps: 2, role: 4, cycle: 8, city: 16, q: 32 };

export const bitOf = (condition: Condition): number => BITS[condition];

/** What the filter asks for, in a fixed order. */
export function conditionsOf(filter: Filter): Condition[] {
  const facets = FACETS.filter((facet) => filter[facet].length > 0);
  return filter.q ? [...facets, "q"] : facets;
}

/** SQL that holds for people who meet all the conditions. */
export const meetsAll = (conditions: Condition[]): string =>
  [LISTED, ...conditions.map((each) => HOLDS[each])].join(" AND ");

/** SQL for the sum of the bits of the conditions a person does not meet; 0 for who meets them all. */
export const missesOf = (conditions: Condition[]): string =>
  ["0", ...conditions.map((each) => `((${HOLDS[each]}) IS NOT TRUE) * ${BITS[each]}`)].join(" + ");

/** The values of a filter, to be bound. Every word is quoted, so none can be read as syntax of the index. */
export function bindingsOf(filter: Filter): Record<Condition, string> {
  const values = Object.fromEntries(FACETS.map((facet) => [facet, JSON.stringify(filter[facet])]));
  const q = termsOf(filter.q)
    .map((term) => `"${term}"*`)
    .join(" ");
  return { ...values, q } as Record<Condition, string>;
}

const statements = new Map<string, ReturnType<typeof sqlite.prepare>>();

/** A statement compiled at its first use and kept; there is one for each set of conditions and each order. */
export function compiled(text: string) {
  let statement = statements.get(text);
  if (!statement) {
    statement = sqlite.prepare(text);
    statements.set(text, statement);
  }
  return statement;
}
