import type { Language } from "~/i18n/languages";
import { bitOf, conditionsOf } from "./conditions.server";
import { type Filter, PEOPLE_A_PAGE, parseFilter, without } from "./directory-filter";
import { knownValues, listFacets } from "./facets.server";
import { type Loosening, loosen } from "./loosen";
import { listPeople } from "./page.server";
import { surveyDirectory } from "./survey.server";

const NEAR = 4; // a row or two under the empty place; more would look like a result

/**
 * The directory as an address asks for it, for a reader of `language`: one page of the people found, how many
 * there are, and the facets with their counts. When nobody is found, `loosened` says what dropping parts of
 * the filter would give, and `near` shows a few people of the best of these. Any parameters answer.
 */
export function browseDirectory(params: URLSearchParams, language: Language) {
  const asked = knownValues(language);
  const wanted = parseFilter(params, asked);
  const survey = surveyDirectory(wanted);
  const pages = Math.max(1, Math.ceil(survey.total / PEOPLE_A_PAGE));
  const filter = { ...wanted, page: Math.min(wanted.page, pages) };
  const loosened = survey.total === 0 ? loosen(partsOf(filter), survey.misses) : [];
  return {
    filter,
    total: survey.total,
    pages,
    people: survey.total === 0 ? [] : listPeople(filter, language),
    facets: listFacets(asked, filter, survey, language),
    loosened,
    near: nearMatches(filter, loosened, language),
  };
}

export type Directory = ReturnType<typeof browseDirectory>;

const partsOf = (filter: Filter) => conditionsOf(filter).map((name) => ({ name, bit: bitOf(name) }));

function nearMatches(
  filter: Filter,
  [best]: Loosening<ReturnType<typeof conditionsOf>[number]>[],
  language: Language,
) {
  return best ? listPeople(without(filter, ...best.dropped), language).slice(0, NEAR) : [];
}
