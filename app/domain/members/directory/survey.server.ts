import { FACETS, type Facet, type Filter } from "./directory-filter";
import type { DirectoryIndex } from "./directory-index.server";
import { anyOf, type People, type Sight, within } from "./holders.server";
import { type Search, searchPeople } from "./search.server";

/** What a person can fail: a facet, or the words looked for. */
export type Condition = Facet | "q";

/** People by what they miss: a sum of bits and how many miss exactly that. */
export type Misses = Map<number, number>;

/** How many people have a value: of all, and of those who meet the rest of the filter. */
export type Tally = { everyone: number; count: number };

export type Survey = {
  found: People;
  total: number;
  search: Search | undefined;
  tally: (facet: Facet, value: string) => Tally;
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
  const sightOfFound = within(sight, found);
  const chosen = new Map(
    conditions.map(({ name }) => [
      name,
      within(sight, meeting(conditions.filter((each) => each.name !== name))),
    ]),
  );
  return {
    found,
    total: found.size(),
    search,
    tally: (facet, value) => {
      const holders = index.holders(facet, value);
      const everyone = holders.countIn(sight);
      if (everyone === 0 || conditions.length === 0) return { everyone, count: everyone };
      return { everyone, count: holders.countIn(chosen.get(facet) ?? sightOfFound) };
    },
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
