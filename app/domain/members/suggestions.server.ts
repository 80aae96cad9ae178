import { createHash } from "node:crypto";
import { db } from "db/client.server";
import { memberFields, members, memberTopics } from "db/schema";
import { and, eq, inArray, or, sql } from "drizzle-orm";
import { wordsIn } from "~/domain/fields/words.server";
import type { Language } from "~/i18n/languages";
import { CLOSENESS } from "./audience";
import type { PersonRef, Viewer } from "./person";
import { seen } from "./seen.server";
import { personColumns } from "./viewer.server";
import { closenessTo, PRESENT, reachesViewer } from "./visibility.server";
import { inScript } from "./written";

/** Why two should meet: what they help with, look for, do, or where they live, named in the reader's language. */
export type MeetingReason = { kind: "helps" | "seeks" | "field" | "city"; names: string[] };
export type Suggestion = { person: PersonRef; reasons: MeetingReason[] };

const PEOPLE = 5;
/** Of one kind of reason; five people of one's own town would be one suggestion. */
const ALIKE = 2;
const WEIGHT = { helps: 5, seeks: 4, field: 3, city: 2 } as const;
/** Chance of the week, so that equals take turns and nobody is always sixth. */
const CHANCE = 3;
const CANDIDATES = 2_000; // more would only be slower: they are found by the same few reasons

/**
 * Five people whom the viewer hardly knows (no common edition, no pair, nobody blocked) and should, each with
 * the reasons, the strongest first. Only what reaches the viewer is a reason. The list stays for a week
 * (`week`, any text) and is another one the next. Empty where the viewer's own profile says too little.
 */
export function suggestPeople(viewer: Viewer, language: Language, week: string): Suggestion[] {
  const mine = ownReasons(viewer);
  const rows = listCandidates(viewer, mine);
  const topics = commonTopics(
    rows.map(({ person }) => person.id),
    mine,
  );
  const words = wordsIn(language);
  const named = (slugs: string[] = []) => slugs.flatMap((slug) => words.topics.get(slug) ?? []);
  const suggestions = rows.map((row) => {
    const common = topics.get(row.person.id);
    const reasons: MeetingReason[] = [
      { kind: "helps", names: row.showsHelps ? named(common?.helps) : [] },
      { kind: "seeks", names: row.showsSeeks ? named(common?.seeks) : [] },
      {
        kind: "field",
        names: row.field && mine.field === row.field ? [words.fields.get(row.field)!.name] : [],
      },
      { kind: "city", names: row.near ? [inScript(row.city!, language)] : [] },
    ];
    return { person: row.person, reasons: reasons.filter(({ names }) => names.length > 0) };
  });
  return choose(
    suggestions.filter(({ reasons }) => reasons.length > 0),
    (id) => chanceOf(`${viewer.id} ${id} ${week}`),
  );
}

type Own = { helps: string[]; seeks: string[]; field: string | null; citySlug: string | null };

function ownReasons(viewer: Viewer): Own {
  const topics = db.select().from(memberTopics).where(eq(memberTopics.memberId, viewer.id)).all();
  const slugs = (relation: string) =>
    topics.filter((topic) => topic.relation === relation).map((topic) => topic.topicSlug);
  const own = db.select({ citySlug: members.citySlug }).from(members).where(eq(members.id, viewer.id)).get();
  return {
    helps: slugs("helps"),
    seeks: slugs("seeks"),
    field: viewer.fieldSlugs[0] ?? null,
    citySlug: own?.citySlug || null,
  };
}

function listCandidates(viewer: Viewer, { helps, seeks, field, citySlug }: Own) {
  const closeness = closenessTo(viewer);
  const reaches = (part: "city" | "helps" | "seeks") => reachesViewer(part, closeness);
  const near = sql<number>`(${members.citySlug} = ${citySlug} and ${reaches("city")})`;
  const sharesTopic = (relation: "helps" | "seeks", wanted: string[]) =>
    inArray(
      members.id,
      db
        .select({ id: memberTopics.memberId })
        .from(memberTopics)
        .where(and(eq(memberTopics.relation, relation), inArray(memberTopics.topicSlug, wanted))),
    );
  return db
    .select({
      person: personColumns,
      city: seen("city", members.city, closeness),
      near,
      field: memberFields.fieldSlug,
      showsHelps: sql<number>`${reaches("helps")}`,
      showsSeeks: sql<number>`${reaches("seeks")}`,
    })
    .from(members)
    .leftJoin(memberFields, and(eq(memberFields.memberId, members.id), eq(memberFields.position, 0)))
    .where(
      and(
        PRESENT,
        // Not those of one's own editions and pairs: they know each other. The team stands near to everybody.
        inArray(closeness, [CLOSENESS.member, CLOSENESS.staff]),
        reachesViewer("listing", closeness),
        or(
          near,
          eq(memberFields.fieldSlug, field ?? ""),
          and(reaches("helps"), sharesTopic("helps", seeks)),
          and(reaches("seeks"), sharesTopic("seeks", helps)),
        ),
      ),
    )
    .limit(CANDIDATES)
    .all();
}

/** What people help with that the viewer looks for, and the other way round, by their id. */
function commonTopics(ids: string[], { helps, seeks }: Own) {
  const common = new Map<string, { helps: string[]; seeks: string[] }>();
  const rows = db
    .select()
    .from(memberTopics)
    .where(
      or(
        and(eq(memberTopics.relation, "helps"), inArray(memberTopics.topicSlug, seeks)),
        and(eq(memberTopics.relation, "seeks"), inArray(memberTopics.topicSlug, helps)),
      ),
    )
    .orderBy(memberTopics.position, memberTopics.topicSlug)
    .all();
  for (const id of ids) common.set(id, { helps: [], seeks: [] });
  for (const { memberId, relation, topicSlug } of rows) common.get(memberId)?.[relation].push(topicSlug);
  return common;
}

function choose(suggestions: Suggestion[], chance: (id: string) => number): Suggestion[] {
  const scored = suggestions
    .map((suggestion) => ({ suggestion, score: scoreOf(suggestion) + chance(suggestion.person.id) * CHANCE }))
    .sort((one, other) => other.score - one.score)
    .map(({ suggestion }) => suggestion);
  const alike = new Map<string, number>();
  const chosen = scored.filter(({ reasons }) => {
    const count = (alike.get(reasons[0]!.kind) ?? 0) + 1;
    alike.set(reasons[0]!.kind, count);
    return count <= ALIKE;
  });
  const rest = scored.filter((suggestion) => !chosen.includes(suggestion));
  return [...chosen, ...rest].slice(0, PEOPLE);
}

const scoreOf = ({ reasons }: Suggestion): number =>
  reasons.reduce((sum, { kind, names }) => sum + WEIGHT[kind] * Math.min(names.length, 2), 0);

/** Between 0 and 1, always the same for the same text. */
function chanceOf(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32BE() / 2 ** 32;
}
