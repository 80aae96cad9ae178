import { db, prepared } from "db/client.server";
import { cycles, members, memberTopics, participations } from "db/schema";
import { sql } from "drizzle-orm";
import type { Term } from "~/domain/fields/vocabulary.server";
import { wordsIn } from "~/domain/fields/words.server";
import type { Language } from "~/i18n/languages";
import { searchKey } from "~/text/search-key";
import type { Closeness } from "../audience";
import { seen, workSeen } from "../seen.server";
import { personColumns } from "../viewer.server";
import { reachesViewer } from "../visibility.server";
import { inScript, positionIn } from "../written";
import type { Filter } from "./directory-filter";

const TOPICS_SHOWN = 3; // the rest is on the person’s page

/** A role with its editions, the oldest first: numbers, or the years of an edition without one. */
export type RolePart = { role: "mentee" | "mentor"; cycles: (number | string)[] };

const listOf = (query: ReturnType<typeof sql>) =>
  sql<string>`(SELECT json_group_array(each) FROM (${query}))`;
const near = sql<Closeness>`(near.value ->> 1)`;
const topicsOf = (relation: "helps" | "seeks") =>
  sql<string | null>`CASE WHEN ${reachesViewer(relation, near)} THEN ${listOf(
    sql`SELECT topic_slug AS each FROM ${memberTopics}
      WHERE member_id = ${members.id} AND relation = ${sql.raw(`'${relation}'`)} ORDER BY position`,
  )} END`;

const cards = prepared(() =>
  db
    .select({
      person: personColumns,
      address: members.address,
      alsoKnownAs: members.alsoKnownAs,
      confirmedAt: members.confirmedAt,
      ...workSeen(near),
      city: seen("city", members.city, near),
      parts: listOf(sql`SELECT json_array(role, coalesce(number, years)) AS each FROM ${participations}
        JOIN ${cycles} ON ${cycles.id} = cycle_id WHERE member_id = ${members.id} ORDER BY ${cycles.position}`),
      helps: topicsOf("helps"),
      seeks: topicsOf("seeks"),
    })
    .from(members)
    .innerJoin(sql`json_each(${sql.placeholder("shown")}) near`, sql`${members.id} = (near.value ->> 0)`)
    .prepare(),
);

type Card = ReturnType<ReturnType<typeof cards>["all"]>[number];
/** Somebody to be shown, and how near the reader stands to them. */
export type Shown = { id: string; closeness: Closeness };

/**
 * The cards of these people, in this order, with no more on each than reaches the reader. Topics that were
 * asked for, by a box or by one of the `marks`, stand first.
 */
export function listCards(shown: Shown[], filter: Filter, marks: string[], language: Language) {
  const rows = cards().all({ shown: JSON.stringify(shown.map(({ id, closeness }) => [id, closeness])) });
  const byId = new Map(rows.map((row) => [row.person.id, row]));
  return shown.flatMap(({ id }) => {
    const row = byId.get(id);
    return row ? [cardOf(row, filter, marks, language)] : [];
  });
}

export type DirectoryPerson = ReturnType<typeof listCards>[number];

function cardOf(row: Card, filter: Filter, marks: string[], language: Language) {
  const { topics, fieldsByCode } = wordsIn(language);
  const named = (slugs: string | null) =>
    (JSON.parse(slugs ?? "[]") as string[]).map((slug) => ({ slug, name: topics.get(slug) ?? slug }));
  return {
    person: row.person,
    address: row.address,
    alsoKnownAs: row.alsoKnownAs && inScript(row.alsoKnownAs, language),
    fields: row.person.fields.map((code) => ({ code, name: fieldsByCode.get(code)?.name ?? code })),
    position: positionIn(row, language),
    organisation: row.organisation && inScript(row.organisation, language),
    city: row.city && inScript(row.city, language),
    /** Where the list goes by it. */
    confirmedAt: filter.sort === "confirmed" ? row.confirmedAt : undefined,
    parts: partsOf((JSON.parse(row.parts) as string[]).map((part) => JSON.parse(part))),
    helps: askedFirst(named(row.helps), filter.helps, marks),
    seeks: askedFirst(named(row.seeks), filter.seeks, marks),
  };
}

function partsOf(rows: [role: "mentee" | "mentor", cycle: number | string][]): RolePart[] {
  return (["mentee", "mentor"] as const)
    .map((role) => ({ role, cycles: rows.filter(([each]) => each === role).map(([, cycle]) => cycle) }))
    .filter((part) => part.cycles.length > 0);
}

/** The topics to show: first those that were asked for, by a box or by a word. */
function askedFirst(topics: Term[], asked: string[], marks: string[]): (Term & { asked: boolean })[] {
  const found = (name: string) => {
    const words = searchKey(name).split(" ");
    return marks.some((mark) => words.some((word) => word.startsWith(mark)));
  };
  const weight = (topic: Term) => (asked.includes(topic.slug) ? 2 : found(topic.name) ? 1 : 0);
  return topics
    .map((topic) => ({ ...topic, asked: asked.includes(topic.slug), weight: weight(topic) }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, TOPICS_SHOWN)
    .map(({ weight: _, ...topic }) => topic);
}
