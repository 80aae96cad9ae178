import { countChosen, type Facet, type Filter } from "~/domain/members/directory/directory-filter";
import type { Facets, Option } from "~/domain/members/directory/facets.server";
import type { MessageKey } from "~/i18n/translate";
import type { Translate } from "~/i18n/use-t";
import { labelOf } from "./labels";

/** What follows the first clause, each behind its colon, in the order of the page. */
const BEHIND = [
  "specialism",
  "available",
  "confirmed",
  "seeks",
  "role",
  "city",
  "kind",
  "sector",
  "language",
] as const satisfies readonly Facet[];

/**
 * The result in a sentence: „Troje ljudi iz muzike, iz šestog ciklusa može da pomogne oko: Pregovaranje.
 * Mesto: Niš.” Clauses stand inside it where the data has the form for it (fields, numbered editions);
 * the rest follows a colon.
 */
export function resultSentence(total: number, filter: Filter, facets: Facets, t: Translate): string {
  if (total === 0) return emptySentence(filter, t);
  const chosen = (facet: Facet) => facets[facet].filter((option) => filter[facet].includes(option.value));
  const labels = (facet: Facet) =>
    chosen(facet)
      .map((option) =>
        facet === "role"
          ? t(`members.role.inSentence.${option.value as "mentee"}`)
          : labelOf(facet, option, t),
      )
      .join(t("members.found.or"));
  const from = fromClause(chosen("field"), chosen("cycle"), t);
  const topics = labels("helps");
  const opening = topics
    ? t("members.found.can", { count: total, from, topics })
    : t(from || countChosen(filter) > 0 ? "members.found" : "members.found.all", { count: total, from });
  const behind = BEHIND.map((facet) => {
    const values = labels(facet);
    return values && t(`members.found.${facet}`, { values });
  });
  return [opening, ...behind, filter.q && t("members.found.query", { query: filter.q })]
    .filter(Boolean)
    .join(" ");
}

/** „ iz muzike ili iz filma i audiovizuelnog, iz šestog ciklusa” */
function fromClause(fields: Option[], cycles: Option[], t: Translate): string {
  const clause = (places: string[]) =>
    places.length > 0
      ? places
          .map((place) => t("members.found.from", { places: place }))
          .join(t("members.found.or").trimEnd())
      : "";
  const clauses = [
    clause(fields.map((field) => field.genitive ?? "")),
    clause(cycles.map((cycle) => genitiveOf(cycle, t))),
  ];
  return clauses.filter(Boolean).join(",");
}

const NUMBERED = 10; // the editions whose ordinal the catalogue can decline

function genitiveOf({ number, years = "", label }: Option, t: Translate): string {
  if (number && number <= NUMBERED) return t(`cycles.genitive.${number}` as MessageKey);
  return label ?? years;
}

function emptySentence(filter: Filter, t: Translate): string {
  const count = countChosen(filter);
  if (filter.q && count === 1) return t("members.none.query", { query: filter.q });
  return t("members.none", { count });
}
