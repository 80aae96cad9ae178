import type { Facet, Filter } from "~/domain/members/directory/directory-filter";
import { FACETS } from "~/domain/members/directory/directory-filter";
import type { Facets, Option } from "~/domain/members/directory/facets.server";
import type { Translate } from "~/i18n/use-t";
import { roman } from "~/text/roman";

/** A value as it stands beside its box and on its chip: „Muzika”, „VI, 2021/22”, „I menti i mentor”. */
export function labelOf(facet: Facet, option: Option, t: Translate): string {
  if (facet === "role") return t(`members.role.${option.value as "mentee"}`);
  if (facet === "available") return t("members.available.now");
  if (facet === "confirmed") return t("members.confirmed.lately");
  if (facet === "cycle" && option.number) return `${roman(option.number)}, ${option.years}`;
  return option.label ?? option.value;
}

/** One thing that was chosen, and the filter without it. */
export type Chosen = { facet: Facet; value: string; label: string };

/** What was chosen in the facets, in the order of the page. */
export function chosenOf(filter: Filter, facets: Facets, t: Translate): Chosen[] {
  return FACETS.flatMap((facet) =>
    facets[facet]
      .filter((option) => filter[facet].includes(option.value))
      .map((option) => ({ facet, value: option.value, label: labelOf(facet, option, t) })),
  );
}
