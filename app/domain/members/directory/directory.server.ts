import type { Language } from "~/i18n/languages";
import { dayOf } from "~/text/days";
import type { Viewer } from "../person";
import { currentIndex } from "./current-index.server";
import { type Filter, hrefOf, PEOPLE_A_PAGE, parseFilter, without } from "./directory-filter";
import type { DirectoryIndex } from "./directory-index.server";
import { listFacets, vocabularyOf } from "./facets.server";
import type { Sight } from "./holders.server";
import { type Loosening, loosen } from "./loosen";
import { listCards } from "./page.server";
import { closenessIn, sightOf } from "./sight.server";
import { type Condition, type Survey, surveyDirectory } from "./survey.server";
import { takePage } from "./take";

const NEAR = 4; // a row or two under the empty place; more would look like a result

/**
 * The directory as an address asks for it, for a viewer who reads `language`: one page of the people found, how
 * many there are, and the facets with their counts. Nobody is found, counted or shown by what does not reach
 * the viewer. When nobody is found, `loosened` says what dropping parts of the filter would give, and `near`
 * shows a few people of the best of these. `marks` are the beginnings of words to mark. Any parameters answer.
 */
export function browseDirectory(
  viewer: Viewer,
  params: URLSearchParams,
  language: Language,
  now = new Date(),
) {
  const index = currentIndex();
  const sight = sightOf(viewer, index);
  const vocabulary = vocabularyOf(index, sight, language);
  const wanted = parseFilter(params, vocabulary);
  const survey = surveyDirectory(index, sight, wanted);
  const pages = Math.max(1, Math.ceil(survey.total / PEOPLE_A_PAGE));
  const filter = { ...wanted, page: Math.min(wanted.page, pages) };
  const asked: Asking = { viewer, index, sight, language, day: dayOf(now) };
  const loosened = survey.total === 0 ? loosenedOf(survey) : [];
  return {
    filter,
    total: survey.total,
    pages,
    ...pageOf(asked, filter, survey, PEOPLE_A_PAGE),
    facets: listFacets({ index, sight, vocabulary }, filter, survey, language),
    loosened,
    near: nearMatches(asked, filter, loosened),
  };
}

export type Directory = ReturnType<typeof browseDirectory>;

/**
 * Who meets a filter now, by id, of those the viewer finds; and the filter as its address writes it, without
 * the “?”, the order or the page: what a kept filter is.
 */
export function matchDirectory(viewer: Viewer, params: URLSearchParams): { query: string; ids: string[] } {
  const index = currentIndex();
  const sight = sightOf(viewer, index);
  const filter = parseFilter(params, vocabularyOf(index, sight, "sr-Latn"));
  const query = hrefOf({ ...filter, sort: "name", page: 1 }).split("?")[1] ?? "";
  const ids: string[] = [];
  surveyDirectory(index, sight, filter).found.forEach((place) => {
    ids.push(index.standings[place]!.id);
  });
  return { query, ids };
}

/** The towns of the people whom the viewer finds by their town, the greatest first, and how many people there are. */
export function listTowns(viewer: Viewer, language: Language) {
  const index = currentIndex();
  const sight = sightOf(viewer, index);
  const towns = [...vocabularyOf(index, sight, language).city]
    .map(([slug, name]) => ({
      slug,
      name: name ?? slug,
      count: index.holders("city", slug).countIn(sight),
    }))
    .sort((one, other) => other.count - one.count);
  return { towns, total: sight.at(-1)!.size() };
}

type Asking = { viewer: Viewer; index: DirectoryIndex; sight: Sight; language: Language; day: string };

function pageOf(
  { viewer, index, sight, language, day }: Asking,
  filter: Filter,
  survey: Survey,
  limit: number,
) {
  const { found, search } = survey;
  const places = takePage({
    order: index.orders.list({ sort: filter.sort, language, day, readerId: viewer.id }),
    found,
    rankOf: search?.rankOf,
    offset: (filter.page - 1) * PEOPLE_A_PAGE,
    limit,
  });
  const marks = search?.marks(places) ?? [];
  const shown = places.map((place) => ({
    id: index.standings[place]!.id,
    closeness: closenessIn(sight, place),
  }));
  return { people: listCards(shown, filter, marks, language), marks };
}

function loosenedOf(survey: Survey) {
  const { parts, misses } = survey.missed();
  return loosen(parts, misses);
}

function nearMatches(asked: Asking, filter: Filter, [best]: Loosening<Condition>[]) {
  if (!best) return [];
  const looser = without(filter, ...best.dropped);
  return pageOf(asked, looser, surveyDirectory(asked.index, asked.sight, looser), NEAR).people;
}
