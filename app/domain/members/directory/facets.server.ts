import { type Cycle, listCycles } from "~/domain/cycles/cycles.server";
import { wordsIn } from "~/domain/fields/words.server";
import { LANGUAGES, type Language } from "~/i18n/languages";
import { languageName } from "~/text/language-name";
import { inScript } from "../written";
import { type Facet, type Filter, type Known, ROLES } from "./directory-filter";
import type { DirectoryIndex } from "./directory-index.server";
import type { Sight } from "./holders.server";
import type { Survey } from "./survey.server";

/** One value of a facet. `label` is null where the page has its own words (roles, numbered editions). */
export type Option = {
  value: string;
  label: string | null;
  count: number;
  chosen: boolean;
  /** Of a field: its code, and the form in which it stands in a sentence. Of a specialism: its field’s code. */
  code?: string;
  genitive?: string;
  /** Of a specialism: its field. */
  field?: string;
  /** Of an edition. */
  number?: number | null;
  years?: string;
};

export type Facets = Record<Facet, Option[]>;

/** What may be asked for, facet by facet: each value with its name. */
type Named = Map<string, string | null>;
export type Vocabulary = Omit<Record<Facet, Named>, "cycle"> & { cycle: Map<string, Cycle> };

const OPTIONS = 150; // values of one facet on a page; rarer ones are found by words

/** The values that an address may name. Of cities and languages only those of somebody the reader may find by it. */
export function vocabularyOf(index: DirectoryIndex, sight: Sight, language: Language): Vocabulary {
  const words = wordsIn(language);
  const had = (facet: Facet, nameOf: (value: string) => string): Named =>
    inAlphabet(
      [...index.values(facet)]
        .filter((value) => index.holders(facet, value).touches(sight))
        .map((value) => [value, nameOf(value)]),
      language,
    );
  return {
    field: new Map([...words.fields.values()].map(({ slug, name }) => [slug, name])),
    specialism: words.specialisms,
    helps: words.topics,
    seeks: words.topics,
    available: new Map([["now", null]]),
    confirmed: new Map([["lately", null]]),
    role: new Map(ROLES.map((role) => [role, null])),
    cycle: new Map(listCycles().map((cycle) => [cycle.slug, cycle])),
    city: had("city", (slug) => inScript(index.cities.get(slug) ?? slug, language)),
    kind: words.kindsOfWork,
    sector: words.sectors,
    language: had("language", (code) => languageName(code, language)),
  } satisfies Known;
}

const collators = new Map(LANGUAGES.map((language) => [language, new Intl.Collator(language)]));

function inAlphabet(values: [string, string][], language: Language): Named {
  const collator = collators.get(language)!;
  return new Map(values.sort(([, one], [, other]) => collator.compare(one, other)));
}

// A zero says something where there are few values; elsewhere a value that nobody has is only in the way.
const ALWAYS: readonly Facet[] = ["field", "role", "cycle", "available", "confirmed"];
const IN_THEIR_ORDER: readonly Facet[] = ["role", "cycle"];

/**
 * The values of every facet in an order that does not change while one filters (the most common first; roles
 * and editions in their own), each with the people it would give. Specialisms are those of the chosen fields.
 */
export function listFacets(
  { index, sight, vocabulary }: { index: DirectoryIndex; sight: Sight; vocabulary: Vocabulary },
  filter: Filter,
  survey: Survey,
  language: Language,
): Facets {
  const common = (facet: Facet, value: string) => index.holders(facet, value).common;
  const isShownWithZero = (facet: Facet, value: string) =>
    ALWAYS.includes(facet) || index.holders(facet, value).touches(sight);
  const options = (facet: Facet): Option[] => {
    const chosen = (value: string) => filter[facet].includes(value);
    const values = [...vocabulary[facet].keys()]
      .filter((value) => facet !== "specialism" || chosen(value) || isOfChosenField(value, filter, language))
      .map((value) => ({ value, count: survey.count(facet, value), common: common(facet, value) }))
      .filter(({ value, count }) => count > 0 || isShownWithZero(facet, value) || chosen(value));
    if (!IN_THEIR_ORDER.includes(facet)) values.sort((one, other) => other.common - one.common);
    return values
      .filter(({ value }, place) => place < OPTIONS || chosen(value))
      .map(({ value, count }) => ({ value, count, chosen: chosen(value), ...shown(facet, value) }));
  };
  const shown = (facet: Facet, value: string): Pick<Option, "label"> & Partial<Option> => {
    if (facet === "field") return fieldShown(value, language);
    if (facet === "cycle") return cycleShown(vocabulary.cycle.get(value)!, language);
    const label = vocabulary[facet].get(value) ?? null;
    return facet === "specialism" ? { label, ...fieldOf(value, language) } : { label };
  };
  return {
    field: options("field"),
    specialism: options("specialism"),
    helps: options("helps"),
    available: options("available"),
    confirmed: options("confirmed"),
    seeks: options("seeks"),
    role: options("role"),
    cycle: options("cycle"),
    city: options("city"),
    kind: options("kind"),
    sector: options("sector"),
    language: options("language"),
  };
}

function fieldShown(slug: string, language: Language) {
  const { name, code, genitive } = wordsIn(language).fields.get(slug)!;
  return { label: name, code, genitive };
}

function fieldOf(specialism: string, language: Language) {
  const { fields, fieldOfSpecialism } = wordsIn(language);
  const field = fieldOfSpecialism.get(specialism)!;
  return { field, code: fields.get(field)?.code };
}

const isOfChosenField = (specialism: string, filter: Filter, language: Language): boolean =>
  filter.field.includes(wordsIn(language).fieldOfSpecialism.get(specialism) ?? "");

function cycleShown({ number, years, nameEn, nameLatin }: Cycle, language: Language) {
  const label = language === "en" ? nameEn : inScript(nameLatin, language);
  return { label: number === null ? label : null, number, years };
}
