import { wordsOf } from "~/text/words-of";

/** By what people are told apart, in the order of the page. Their names are those of the address. */
export const FACETS = [
  "field",
  "specialism",
  "helps",
  "available",
  "confirmed",
  "seeks",
  "role",
  "cycle",
  "city",
  "kind",
  "sector",
  "language",
] as const;
export type Facet = (typeof FACETS)[number];

export const ROLES = ["mentee", "mentor", "both", "staff"] as const;
export type Role = (typeof ROLES)[number];

/**
 * name: by the alphabet of the script on screen · newest: the newest edition first · confirmed: freshest profile
 * first · shuffle: another order every day, in which nobody stands behind everybody for everyone
 */
export const SORTS = ["name", "newest", "confirmed", "shuffle"] as const;
export type Sort = (typeof SORTS)[number];

/** What somebody asks the directory. Values of one facet are any of, facets together are all of. */
export type Filter = Record<Facet, string[]> & { q: string; sort: Sort; page: number };

/** The values that exist, facet by facet; others in an address mean nothing. */
export type Known = Record<Facet, { has(value: string): boolean }>;

export const PEOPLE_A_PAGE = 24;
const Q_LIMIT = 120; // longer than any name with its organisation; the rest is not looked at
export const TERMS_LIMIT = 8; // words of a query that are looked for

/** What an address asks. Unknown values are ignored, repeated ones count once; a query in signs alone is none. */
export function parseFilter(params: URLSearchParams, known: Known): Filter {
  const values = Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      [...new Set(params.getAll(facet))].filter((each) => known[facet].has(each)),
    ]),
  ) as Record<Facet, string[]>;
  const sort = SORTS.find((each) => each === params.get("sort")) ?? "name";
  const page = Number(params.get("page") ?? 1);
  return {
    ...values,
    q: queryOf(params.get("q") ?? ""),
    sort,
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** What was typed as it is asked: on one line, cut where nobody looks any more, and nothing if only signs. */
export function queryOf(typed: string): string {
  const text = typed
    .slice(0, Q_LIMIT)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return wordsOf(text).length === 0 ? "" : text;
}

/** The address of a filter, always written the same way; it holds only what was asked. */
export function hrefOf(filter: Filter): string {
  const params = new URLSearchParams();
  for (const facet of FACETS) for (const value of filter[facet]) params.append(facet, value);
  if (filter.q) params.set("q", filter.q);
  if (filter.sort !== "name") params.set("sort", filter.sort);
  if (filter.page > 1) params.set("page", String(filter.page));
  const search = params.toString();
  return search ? `/members?${search}` : "/members";
}

/** The filter with one value more, or one less if it was chosen; from the first page. */
export function toggled(filter: Filter, facet: Facet, value: string): Filter {
  const chosen = filter[facet];
  const values = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  return { ...filter, [facet]: values, page: 1 };
}

/** The filter without whole facets (or without the words looked for); from the first page. */
export function without(filter: Filter, ...dropped: (Facet | "q")[]): Filter {
  const rest = { ...filter, page: 1 };
  for (const each of dropped) {
    if (each === "q") rest.q = "";
    else rest[each] = [];
  }
  return rest;
}

/** Everybody, in the same order. */
export const cleared = (filter: Filter): Filter => without(filter, ...FACETS, "q");

/** How many things were chosen, the words looked for being one. */
export function countChosen(filter: Filter): number {
  return FACETS.reduce((sum, facet) => sum + filter[facet].length, filter.q ? 1 : 0);
}
