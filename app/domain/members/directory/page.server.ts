import { sqlite } from "db/client.server";
import type { Term } from "~/domain/fields/vocabulary.server";
import { wordsIn } from "~/domain/fields/words.server";
import type { Language } from "~/i18n/languages";
import { exactKey } from "~/text/exact-key";
import { searchKey } from "~/text/search-key";
import type { PersonRef } from "../person";
import { inScript, positionIn } from "../written";
import { bindingsOf, compiled, conditionsOf, meetsAll } from "./conditions.server";
import { type Filter, PEOPLE_A_PAGE, type Sort, termsOf } from "./directory-filter";

type Row = Omit<PersonRef, "nameLocked" | "fields"> & {
  nameLocked: number;
  fields: string;
  address: "f" | "m" | "avoid";
  position: string | null;
  positionEn: string | null;
  organisation: string | null;
  city: string | null;
  parts: string;
  helps: string;
  seeks: string;
};

const TOPICS_SHOWN = 3; // the rest is on the person’s page

/** A role with its editions, the oldest first: numbers, or the years of an edition without one. */
export type RolePart = { role: "mentee" | "mentor"; cycles: (number | string)[] };

/** The people on the filter's page, in its order; with a query, those whose spelling is exactly it stand first. */
export function listPeople(filter: Filter, language: Language) {
  const rows = compiled(pageOf(filter, language)).all({
    ...bindingsOf(filter),
    spelling: exactKey(filter.q),
    limit: PEOPLE_A_PAGE,
    offset: (filter.page - 1) * PEOPLE_A_PAGE,
  }) as Row[];
  return rows.map((row) => personOf(row, filter, language));
}

export type DirectoryPerson = ReturnType<typeof listPeople>[number];

function personOf(row: Row, filter: Filter, language: Language) {
  const { topics, fieldsByCode } = wordsIn(language);
  const { id, handle, name, nameLatin, nameCyrillic, shape, address } = row;
  const fields = JSON.parse(row.fields) as string[];
  const named = (slugs: string) =>
    (JSON.parse(slugs) as string[]).map((slug) => ({ slug, name: topics.get(slug) ?? slug }));
  const person: PersonRef = {
    id,
    handle,
    name,
    nameLatin,
    nameCyrillic,
    nameLocked: row.nameLocked === 1,
    fields,
    shape,
  };
  return {
    person,
    address,
    fields: fields.map((code) => ({ code, name: fieldsByCode.get(code)?.name ?? code })),
    position: positionIn(row, language),
    organisation: row.organisation && inScript(row.organisation, language),
    city: row.city && inScript(row.city, language),
    parts: partsOf(JSON.parse(row.parts)),
    helps: askedFirst(named(row.helps), filter),
    seeks: named(row.seeks).slice(0, TOPICS_SHOWN),
  };
}

function partsOf(rows: [role: "mentee" | "mentor", cycle: number | string][]): RolePart[] {
  return (["mentee", "mentor"] as const)
    .map((role) => ({ role, cycles: rows.filter(([each]) => each === role).map(([, cycle]) => cycle) }))
    .filter((part) => part.cycles.length > 0);
}

/** The topics to show: first those that were asked for, by a box or by a word. */
function askedFirst(topics: Term[], { helps, q }: Filter): (Term & { asked: boolean })[] {
  const terms = termsOf(q);
  const found = (name: string) => {
    const words = searchKey(name).split(" ");
    return terms.some((term) => words.some((word) => word.startsWith(term)));
  };
  const weight = (topic: Term) => (helps.includes(topic.slug) ? 2 : found(topic.name) ? 1 : 0);
  return topics
    .map((topic) => ({ ...topic, asked: helps.includes(topic.slug), weight: weight(topic) }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, TOPICS_SHOWN)
    .map(({ weight: _, ...topic }) => topic);
}

/** Who stands first, for each order; the alphabet of the reader's script decides the rest, and the id all ties. */
const FIRST: Record<Sort, string> = {
  name: "0",
  newest:
    "-(SELECT max(c.position) FROM participations p JOIN cycles c ON c.id = p.cycle_id WHERE p.member_id = m.id)",
  confirmed: "-m.confirmed_at",
};

/** The page is cut first, and only its people are told about in full. */
function pageOf(filter: Filter, language: Language): string {
  const alphabet = language === "sr-Cyrl" ? "sort_cyrillic" : "sort_latin";
  const spelt = filter.q ? SPELT : "0";
  return `
    WITH chosen AS (
      SELECT m.id, row_number() OVER (ORDER BY ${spelt} DESC, ${FIRST[filter.sort]} NULLS LAST, m.${alphabet}, m.id) AS place
      FROM members m WHERE ${meetsAll(conditionsOf(filter))}
      ORDER BY place LIMIT @limit OFFSET @offset
    )
    SELECT m.id, m.handle, m.name, m.name_latin AS nameLatin, m.name_cyrillic AS nameCyrillic,
      m.name_locked AS nameLocked, m.face_fields AS fields, m.face_shape AS shape, m.address,
      m.position, m.position_en AS positionEn, m.organisation, m.city,
      (SELECT json_group_array(json_array(role, edition)) FROM (
        SELECT p.role, coalesce(c.number, c.years) AS edition FROM participations p
        JOIN cycles c ON c.id = p.cycle_id WHERE p.member_id = m.id ORDER BY c.position)) AS parts,
      ${topicsOf("helps")} AS helps, ${topicsOf("seeks")} AS seeks
    FROM chosen JOIN members m ON m.id = chosen.id ORDER BY place`;
}

const topicsOf = (relation: "helps" | "seeks") => `
  (SELECT json_group_array(topic_slug) FROM (
    SELECT topic_slug FROM member_topics
    WHERE member_id = m.id AND relation = '${relation}' ORDER BY position))`;

const SPELT = `spelt(@spelling,
  concat_ws(' ', m.name, m.name_latin, m.name_cyrillic, m.organisation, m.position, m.position_en))`;

// How many of the words looked for stand in the text exactly as they are spelt, diacritics and all.
sqlite.function("spelt", { deterministic: true }, (spelling, text) => {
  const words = exactKey(String(text)).split(" ");
  return String(spelling)
    .split(" ")
    .filter((looked) => words.some((word) => word.startsWith(looked))).length;
});
