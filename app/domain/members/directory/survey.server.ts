import { FACETS, type Facet, type Filter } from "./directory-filter";
import type { DirectoryIndex } from "./directory-index.server";
import { anyOf, countingIn, type People, type Sight, within } from "./holders.server";
import { type Search, searchPeople } from "./search.server";

/** What a person can fail: a facet, or the words looked for. */
export type Condition = Facet | "q";

/** People by what they miss: a sum of bits and how many miss exactly that. */
export type Misses = Map<number, number>;

export type Survey = {
  found: People;
  total: number;
  search: Search | undefined;
  /** How many people have the value and meet the rest of the filter. */
  count: (facet: Facet, value: string) => number;
  /** What was asked, each with a bit of its own, and what those who are not found miss of it. */
  missed: () => { parts: { name: Condition; bit: number }[]; misses: Misses };
};

/**
 * Looks at everybody the reader may find: who meets the filter, how many have each value (a facet counts as if
 * it were not chosen itself), and what the others miss. All counts are exact.
 */
export function surveyDirectory(index: DirectoryIndex, sight: Sight, filter: Filter): Survey {
  const everybody = sight.at(-1)!;
  const search = filter.q ? searchPeople(filter.q, index, sight) : undefined;
  const conditions = FACETS.filter((facet) => filter[facet].length > 0).map((facet) => ({
    name: facet as Condition,
    people: anyOf(
      filter[facet].map((value) => index.holders(facet, value)),
      sight,
    ),
  }));
  if (search) conditions.push({ name: "q", people: search.people });
  const meeting = (others: typeof conditions) =>
    others.reduce((people, each) => people.intersection(each.people), everybody.clone());
  const found = meeting(conditions);
  const countFound = countingIn(within(sight, found));
  const chosen = new Map(
    conditions.map((each) => {
      const others = meeting(conditions.filter((other) => other !== each));
      return [each.name, countingIn(within(sight, others))];
    }),
  );
  return {
    found,
    total: found.size(),
    search,
    count: (facet, value) => (chosen.get(facet) ?? countFound)(index.holders(facet, value)),
    missed: () => missedBy(everybody, conditions),
  };
}

function missedBy(everybody: People, conditions: { name: Condition; people: People }[]) {
  const parts = conditions.map(({ name }, at) => ({ name, bit: 1 << at }));
  const misses: Misses = new Map();
  everybody.forEach((place) => {
    let missed = 0;
    conditions.forEach(({ people }, at) => {
      if (!people.has(place)) missed |= 1 << at;
    });
    misses.set(missed, (misses.get(missed) ?? 0) + 1);
  });
  return { parts, misses };
}
