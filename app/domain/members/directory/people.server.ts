import { db, sqlite } from "db/client.server";
import { members } from "db/schema";
import { AUDIENCE } from "../audience";
import type { Standing as Rank } from "../person";
import { agesAt, isStaff, isStale } from "../rules";
import { PRESENT } from "../visibility.server";
import type { Facet } from "./directory-filter";
import type { Standing } from "./orders.server";

/** A person as the directory keeps them: what they are found by, and how far each of it reaches. */
export type Found = Standing & {
  listing: number;
  values: { facet: Facet; value: string; audience: number }[];
  texts: { text: string; audience: number }[];
  city: { slug: string; name: string } | null;
  /** When something of this changes by itself, in ms: a pause ends, details grow old. Null when nothing will. */
  turnsAt: number | null;
};

type Row = {
  id: string;
  latin: string;
  cyrillic: string;
  newest: number | null;
  confirmed: number | null;
  standing: Rank;
  monthlyQuestions: number | null;
  pausedUntil: number | null;
} & Record<`${"listing" | "city" | "work" | "helps" | "seeks" | "languages" | "contact"}Reach`, number> &
  Record<"name", string> &
  Record<
    "nameLatin" | "nameCyrillic" | "alsoKnownAs" | "organisation" | "position" | "positionEn",
    string | null
  > &
  Record<"city" | "citySlug" | "sector", string | null> &
  Record<
    "fields" | "specialisms" | "kinds" | "helps" | "seeks" | "cycles" | "roles" | "languages",
    string | null
  >;

/**
 * The people there are for members, or those of them among `ids`. In abeceda, so that the index that is
 * filled from it needs no sorting for the order most asked for.
 */
export function* readPeople(ids?: string[]): Generator<Found> {
  const some = ids ? "AND m.id IN (SELECT value FROM json_each(?))" : "";
  const rows = sqlite.prepare(`${everybody()} ${some} ORDER BY m.sort_latin, m.id`);
  const bound = ids ? [JSON.stringify(ids)] : [];
  for (const row of rows.iterate(...bound) as Iterable<Row>) yield foundOf(row);
}

const present = () => db.select({ id: members.id }).from(members).where(PRESENT).toSQL().sql;

const listed = (column: string, from: string) => `(SELECT group_concat(${column}) FROM ${from})`;

const everybody = () => `
  SELECT m.id, m.sort_latin AS latin, m.sort_cyrillic AS cyrillic, m.confirmed_at AS confirmed, m.standing,
    m.name, m.name_latin AS nameLatin, m.name_cyrillic AS nameCyrillic, m.also_known_as AS alsoKnownAs,
    m.organisation, m.position, m.position_en AS positionEn, m.city, m.city_slug AS citySlug,
    m.sector_slug AS sector, m.monthly_questions AS monthlyQuestions, m.paused_until AS pausedUntil,
    m.audience_listing AS listingReach, m.audience_city AS cityReach, m.audience_work AS workReach,
    m.audience_helps AS helpsReach, m.audience_seeks AS seeksReach, m.audience_languages AS languagesReach,
    m.audience_contact AS contactReach,
    ${listed("field_slug", "member_fields WHERE member_id = m.id")} AS fields,
    ${listed("specialism_slug", "member_specialisms WHERE member_id = m.id")} AS specialisms,
    ${listed("kind_slug", "member_kinds_of_work WHERE member_id = m.id")} AS kinds,
    ${listed("topic_slug", "member_topics WHERE member_id = m.id AND relation = 'helps'")} AS helps,
    ${listed("topic_slug", "member_topics WHERE member_id = m.id AND relation = 'seeks'")} AS seeks,
    ${listed("c.slug", PARTS)} AS cycles, ${listed("DISTINCT p.role", PARTS)} AS roles,
    (SELECT max(c.position) FROM ${PARTS}) AS newest,
    ${listed("value", "json_each(m.languages)")} AS languages
  FROM members m WHERE m.id IN (${present()})`;

const PARTS = "participations p JOIN cycles c ON c.id = p.cycle_id WHERE p.member_id = m.id";

function foundOf(row: Row): Found {
  const all = AUDIENCE.members; // names, fields and editions belong to every member's view
  const values = (facet: Facet, list: string | null, audience: number) =>
    [...new Set(list?.split(",") ?? [])].map((value) => ({ facet, value, audience }));
  return {
    id: row.id,
    latin: row.latin,
    cyrillic: row.cyrillic,
    newest: row.newest ?? 0,
    confirmed: row.confirmed ?? 0,
    listing: row.listingReach,
    values: [
      ...values("field", row.fields, all),
      ...values("specialism", row.specialisms, row.workReach),
      ...values("cycle", row.cycles, all),
      ...values("role", rolesOf(row), all),
      ...values("kind", row.kinds, row.workReach),
      ...values("sector", row.sector, row.workReach),
      ...values("city", row.citySlug || null, row.cityReach),
      ...values("language", row.languages, row.languagesReach),
      ...values("helps", row.helps, row.helpsReach),
      ...values("seeks", row.seeks, row.seeksReach),
      ...values("available", takesQuestions(row) ? "now" : null, row.contactReach),
      ...values("confirmed", isFresh(row) ? "lately" : null, all),
    ],
    texts: [
      ...textsOf([row.name, row.nameLatin, row.nameCyrillic, row.alsoKnownAs], all),
      ...textsOf([row.organisation, row.position, row.positionEn], row.workReach),
      ...textsOf([row.city], row.cityReach),
    ],
    city: row.citySlug && row.city ? { slug: row.citySlug, name: row.city } : null,
    turnsAt: turnOf(row),
  };
}

const textsOf = (texts: (string | null)[], audience: number) =>
  texts.flatMap((text) => (text ? { text, audience } : []));

/** Who was both is found under each role and under "both". */
function rolesOf({ roles, standing }: Row): string | null {
  const all = [...(roles?.split(",") ?? [])];
  if (all.length === 2) all.push("both");
  if (isStaff({ standing })) all.push("staff");
  return all.join(",") || null;
}

const isPaused = ({ pausedUntil }: Row): boolean => pausedUntil !== null && pausedUntil > Date.now();

const takesQuestions = (row: Row): boolean => (row.monthlyQuestions ?? 0) > 0 && !isPaused(row);

const isFresh = ({ confirmed }: Row): boolean =>
  confirmed !== null && !isStale({ confirmedAt: new Date(confirmed) }, Date.now());

function turnOf(row: Row): number | null {
  const turns = [
    isPaused(row) ? row.pausedUntil! : null,
    isFresh(row) ? agesAt(row.confirmed!, Date.now()) : null,
  ];
  const soonest = Math.min(...turns.filter((turn) => turn !== null));
  return Number.isFinite(soonest) ? soonest : null;
}
