import { prepared, sqlite } from "db/client.server";

/** Somebody without a name, drawn from counts alone: `id` is a running number that belongs to nobody. */
export type NamelessPerson = {
  id: number;
  /** The code of the main field; "" where none was named. */
  field: string;
  /** The edition in which they came, 0 for the oldest. */
  ring: number;
  kind: "mentee" | "mentor" | "both";
};

export type Sky = {
  people: NamelessPerson[];
  /** Numbers of a mentor and a mentee. */
  pairs: [mentor: number, mentee: number][];
  /** Numbers of the editions, the oldest first; null for an unnumbered one. */
  editions: (number | null)[];
  mentees: number;
  mentors: number;
  /** People by code of their fields, of which one person may have several. */
  fields: Record<string, number>;
};

// People who have come and are not suspended; of a pair, both.
const PRESENT = "m.claimed_at IS NOT NULL AND m.suspended_at IS NULL";
const PLACES = `WITH present AS (
  SELECT m.id, m.face_shape AS shape, coalesce(f.code, '') AS field, min(c.position) AS edition,
    max(p.role = 'mentee') AS was_mentee, max(p.role = 'mentor') AS was_mentor
  FROM members m
  JOIN participations p ON p.member_id = m.id
  JOIN cycles c ON c.id = p.cycle_id
  LEFT JOIN member_fields mf ON mf.member_id = m.id AND mf.position = 0
  LEFT JOIN fields f ON f.slug = mf.field_slug
  WHERE ${PRESENT} GROUP BY m.id
), places AS (
  SELECT id, field, edition, CASE WHEN was_mentee AND was_mentor THEN 'both' WHEN was_mentor THEN 'mentor' ELSE 'mentee' END AS kind
  FROM present
)`;

type Place = { field: string; edition: number; kind: NamelessPerson["kind"] };

const counts = prepared(() => ({
  people: sqlite.prepare<[], Place & { count: number }>(
    `${PLACES} SELECT field, edition, kind, count(*) AS count FROM places GROUP BY field, edition, kind ORDER BY edition, field, kind`,
  ),
  pairs: sqlite.prepare<[], { mentor: string; mentee: string; count: number }>(
    `${PLACES} SELECT a.field || ' ' || a.edition || ' ' || a.kind AS mentor, b.field || ' ' || b.edition || ' ' || b.kind AS mentee, count(*) AS count
     FROM pairs JOIN places a ON a.id = pairs.mentor_id JOIN places b ON b.id = pairs.mentee_id
     GROUP BY mentor, mentee ORDER BY mentor, mentee`,
  ),
  editions: sqlite.prepare<[], { position: number; number: number | null }>(
    "SELECT position, number FROM cycles ORDER BY position",
  ),
  fields: sqlite.prepare<[], { code: string; count: number }>(
    `SELECT f.code, count(*) AS count FROM members m
     JOIN member_fields mf ON mf.member_id = m.id JOIN fields f ON f.slug = mf.field_slug
     WHERE ${PRESENT} GROUP BY f.code`,
  ),
}));

/**
 * The community as visitors may see it: how many people of which field came in which edition, and how many
 * pairs there are between such groups. It is built from these counts, so nobody can be found in it.
 */
export function countSky(): Sky {
  const { people, pairs, editions, fields } = counts();
  const rings = editions.all();
  const ringOf = new Map(rings.map(({ position }, ring) => [position, ring]));
  const groups = new Map<string, NamelessPerson[]>();
  let next = 0;
  for (const { field, edition, kind, count } of people.all()) {
    const ring = ringOf.get(edition)!;
    const group = Array.from({ length: count }, () => ({ id: next++, field, ring, kind }));
    groups.set(`${field} ${edition} ${kind}`, group);
  }
  const everyone = [...groups.values()].flat();
  const oneOf = takingTurns(groups);
  const lines = pairs
    .all()
    .flatMap(({ mentor, mentee, count }) =>
      Array.from({ length: count }, (): Sky["pairs"][number] => [
        oneOf("mentor", mentor),
        oneOf("mentee", mentee),
      ]),
    );
  return {
    people: everyone,
    // Where a group is one person, they would be their own mentor.
    pairs: lines.filter(([mentor, mentee]) => mentor !== mentee),
    editions: rings.map(({ number }) => number),
    mentees: everyone.filter(({ kind }) => kind !== "mentor").length,
    mentors: everyone.filter(({ kind }) => kind !== "mentee").length,
    fields: Object.fromEntries(fields.all().map(({ code, count }) => [code, count])),
  };
}

/** Which of a group a line ends at goes by turns: that is nobody's own either. */
function takingTurns(groups: Map<string, NamelessPerson[]>) {
  const taken = new Map<string, number>();
  return (part: "mentor" | "mentee", name: string): number => {
    const group = groups.get(name)!;
    const turn = taken.get(`${part} ${name}`) ?? 0;
    taken.set(`${part} ${name}`, turn + 1);
    return group[turn % group.length]!.id;
  };
}
