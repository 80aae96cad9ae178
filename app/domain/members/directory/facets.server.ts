import { listCycles } from "~/domain/cycles/cycles.server";
import { wordsIn } from "~/domain/fields/words.server";
import { LANGUAGES, type Language } from "~/i18n/languages";
import { roomTitle } from "~/text/room-title";
import { inScript } from "../written";
import { compiled, LISTED } from "./conditions.server";
import { type Facet, type Filter, type Known, ROLES } from "./directory-filter";
import type { Survey } from "./survey.server";

/** One value of a facet. `label` is null where the page has its own words (roles, numbered editions). */
export type Option = {
  value: string;
  label: string | null;
  count: number;
  chosen: boolean;
  /** Of a field: its code, and the form in which it stands in a sentence. */
  code?: string;
  genitive?: string;
  /** Of an edition. */
  number?: number | null;
  years?: string;
};

export type Facets = Record<Facet, Option[]>;

/** Everything that may be asked for: fields, topics, roles, editions, and the cities people live in. */
export type Asked = ReturnType<typeof knownValues>;

/** The values that an address may name, with what is needed to show them. */
export function knownValues(language: Language) {
  const { fields, topics } = wordsIn(language);
  return {
    field: fields,
    helps: topics,
    role: new Set<string>(ROLES),
    cycle: new Map(listCycles().map((cycle) => [cycle.slug, cycle])),
    city: citiesIn(language),
  } satisfies Known;
}

const collators = new Map(LANGUAGES.map((language) => [language, new Intl.Collator(language)]));

/** The cities of the people of the directory by their slug, in the reader's script and alphabet. */
function citiesIn(language: Language): Map<string, string> {
  // Where people spell one city in different ways, the greatest has the diacritics: Niš, not Nis.
  const rows = compiled(
    `SELECT city_slug AS slug, max(city) AS city FROM members m WHERE ${LISTED} AND city_slug <> '' GROUP BY city_slug`,
  ).all({}) as { slug: string; city: string }[];
  const collator = collators.get(language)!;
  return new Map(
    rows
      .map(({ slug, city }): [string, string] => [slug, inScript(city, language)])
      .sort(([, one], [, other]) => collator.compare(one, other)),
  );
}

/**
 * The values of every facet in an order that does not change while one filters (the most common first; roles
 * and editions in their own), each with the people it would give. Topics and cities nobody has are left out;
 * fields, roles and editions stand with a zero.
 */
export function listFacets(asked: Asked, filter: Filter, survey: Survey, language: Language): Facets {
  const option = (facet: Facet, value: string, label: string | null, more: Partial<Option> = {}): Option => ({
    value,
    label,
    count: survey.tallies[facet].get(value)?.count ?? 0,
    chosen: filter[facet].includes(value),
    ...more,
  });
  const everyone = (facet: Facet, value: string) => survey.tallies[facet].get(value)?.everyone ?? 0;
  const byFrequency = (facet: Facet) =>
    [...asked[facet].keys()].sort((one, other) => everyone(facet, other) - everyone(facet, one));
  const had = (facet: Facet) => (value: string) =>
    everyone(facet, value) > 0 || filter[facet].includes(value);

  return {
    field: byFrequency("field").map((slug) => {
      const { name, code, genitive } = asked.field.get(slug)!;
      return option("field", slug, name, { code, genitive });
    }),
    helps: byFrequency("helps")
      .filter(had("helps"))
      .map((slug) => option("helps", slug, asked.helps.get(slug)!)),
    role: ROLES.map((role) => option("role", role, null)),
    cycle: [...asked.cycle.values()].map((cycle) =>
      option("cycle", cycle.slug, cycle.number === null ? roomTitle(cycle, language) : null, {
        number: cycle.number,
        years: cycle.years,
      }),
    ),
    city: byFrequency("city").map((slug) => option("city", slug, asked.city.get(slug)!)),
  };
}
