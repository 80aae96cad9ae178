import type { SqliteDatabase } from "db/driver.server";
import { searchKey } from "~/text/search-key";
import type { Wish } from "./directory";

const LISTED =
  "m.claimed_at IS NOT NULL AND m.suspended_at IS NULL AND m.left_at IS NULL AND m.audience_listing >= 4";

const HOLDS = {
  field: "m.id IN (SELECT member_id FROM member_fields WHERE field_slug = @field)",
  city: "m.city_slug = @city AND m.audience_city >= 4",
  helps:
    "m.audience_helps >= 4 AND m.id IN (SELECT member_id FROM member_topics WHERE relation = 'helps' AND topic_slug = @helps)",
  text: "m.rowid IN (SELECT rowid FROM bench_search WHERE bench_search MATCH @text)",
};

/** Each facet: its column, and what it is joined to. */
const FACETS: [facet: string, column: string, joined: string][] = [
  ["field", "field_slug", "member_fields v ON v.member_id = m.id"],
  ["specialism", "specialism_slug", "member_specialisms v ON v.member_id = m.id"],
  [
    "helps",
    "topic_slug",
    "member_topics v ON v.member_id = m.id AND v.relation = 'helps' AND m.audience_helps >= 4",
  ],
  [
    "seeks",
    "topic_slug",
    "member_topics v ON v.member_id = m.id AND v.relation = 'seeks' AND m.audience_seeks >= 4",
  ],
  ["role", "role", "participations v ON v.member_id = m.id"],
  ["cycle", "cycle_id", "participations v ON v.member_id = m.id"],
  ["city", "city_slug", "(SELECT 1) ON m.audience_city >= 4"],
  ["kind", "kind_slug", "member_kinds_of_work v ON v.member_id = m.id AND m.audience_work >= 4"],
  ["sector", "sector_slug", "(SELECT 1) ON m.audience_work >= 4"],
  ["language", "v.value", "json_each(m.languages) v ON m.audience_languages >= 4"],
  ["available", "monthly_questions > 0", "(SELECT 1) ON m.audience_contact >= 4"],
  ["confirmed", "confirmed_at >= unixepoch('now', '-6 months') * 1000", "(SELECT 1) ON true"],
];

/**
 * What the directory answers, asked of SQLite alone with prepared statements: the first page of the people found
 * and their number, and the counts of each facet, which leaves itself out. Nobody is near to the one who asks,
 * and nothing is forgiven in the text, so this is less than what the product does.
 */
export function plainQueries(sqlite: SqliteDatabase): (wish: Wish) => void {
  const where = (without?: string) =>
    [LISTED, ...Object.entries(HOLDS).flatMap(([name, holds]) => (name === without ? [] : holds))].join(
      " AND ",
    );
  const statements = [
    `SELECT m.id, m.handle, m.name, m.name_latin, m.name_cyrillic, m.name_locked, m.face_fields, m.face_shape,
       m.address, m.position, m.position_en, m.organisation, m.city
     FROM members m WHERE ${where()} ORDER BY m.sort_latin, m.id LIMIT 24`,
    `SELECT count(*) FROM members m WHERE ${where()}`,
    ...FACETS.map(
      ([facet, column, joined]) =>
        `SELECT ${column}, count(DISTINCT m.id) FROM members m JOIN ${joined} WHERE ${where(facet)} GROUP BY 1`,
    ),
  ].map((text) => sqlite.prepare(text));
  return ({ text, ...wish }) => {
    const bound = { ...wish, text: `"${searchKey(text)}"*` };
    for (const statement of statements) statement.all(bound);
  };
}
