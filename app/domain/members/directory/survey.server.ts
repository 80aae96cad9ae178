import {
  bindingsOf,
  bitOf,
  type Condition,
  compiled,
  conditionsOf,
  LISTED,
  MEMBER_ROLES,
  missesOf,
} from "./conditions.server";
import type { Facet, Filter } from "./directory-filter";

/** How many people have a value: of all, and of those who meet the rest of the filter. */
export type Tally = { everyone: number; count: number };
/** People by what they miss: a sum of bits (see conditions) and how many miss exactly that. */
export type Misses = Map<number, number>;
export type Survey = { total: number; tallies: Record<Facet, Map<string, Tally>>; misses: Misses };

type Row = { facet: Facet | "misses"; value: string; everyone: number; count: number };

/**
 * Looks once at everybody: how many meet the filter, how many have each value of each facet (a facet counts
 * as if it were not chosen itself), and what those who are not found miss.
 */
export function surveyDirectory(filter: Filter): Survey {
  const rows = compiled(surveyOf(conditionsOf(filter))).all(bindingsOf(filter)) as Row[];
  const tallies = { field: new Map(), helps: new Map(), role: new Map(), cycle: new Map(), city: new Map() };
  const misses: Misses = new Map();
  for (const { facet, value, everyone, count } of rows) {
    if (facet === "misses") misses.set(Number(value), everyone);
    else tallies[facet].set(value, { everyone, count });
  }
  return { total: misses.get(0) ?? 0, tallies, misses };
}

function surveyOf(conditions: Condition[]): string {
  return `
    WITH people AS MATERIALIZED (
      SELECT m.id, m.city_slug, ${missesOf(conditions)} AS misses FROM members m WHERE ${LISTED}
    )
    ${tally("field", "field_slug", "member_fields ON member_id = people.id")}
    UNION ALL ${tally("helps", "topic_slug", "member_topics ON relation = 'helps' AND member_id = people.id")}
    UNION ALL ${tally("role", "role", `${MEMBER_ROLES} ON member_id = people.id`)}
    UNION ALL ${tally("cycle", "slug", `${MEMBER_CYCLES} ON member_id = people.id`)}
    UNION ALL ${tally("city", "city_slug", "(SELECT 1) WHERE city_slug IS NOT NULL")}
    UNION ALL SELECT 'misses', misses, count(*), 0 FROM people GROUP BY misses`;
}

/** Mentee and mentor of the same edition is one person of it. */
const MEMBER_CYCLES = `(
  SELECT DISTINCT p.member_id, c.slug FROM participations p JOIN cycles c ON c.id = p.cycle_id)`;

const tally = (facet: Facet, value: string, join: string) => `
  SELECT '${facet}' AS facet, ${value} AS value, count(*) AS everyone,
    count(*) FILTER (WHERE misses & ~${bitOf(facet)} = 0) AS count
  FROM people JOIN ${join} GROUP BY ${value}`;
