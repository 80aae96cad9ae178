import { FACETS, type Facet, type Filter, toggled } from "~/domain/members/directory/directory-filter";
import type { Facets, Option } from "~/domain/members/directory/facets.server";
import { useT } from "~/i18n/use-t";
import { MoreValues } from "./more-values";
import type { Ask } from "./use-filter";
import { Value } from "./value";

// Fields are how people look for each other, so all of them stand in sight.
const SHOWN: Record<Exclude<Facet, "specialism">, number> = {
  field: 12,
  helps: 6,
  available: 1,
  confirmed: 1,
  seeks: 4,
  role: 4,
  cycle: 7,
  city: 6,
  kind: 4,
  sector: 6,
  language: 4,
};

type FacetSetProps = { filter: Filter; facets: Facets; ask: Ask };

/** All facets as native boxes: they send their form without a script, and with it answer as they are ticked. */
export function FacetSet(props: FacetSetProps) {
  return FACETS.map((facet) =>
    facet === "specialism" ? null : <OneFacet key={facet} facet={facet} {...props} />,
  );
}

function OneFacet({ facet, filter, facets, ask }: FacetSetProps & { facet: keyof typeof SHOWN }) {
  const t = useT();
  const options = facets[facet];
  if (options.length === 0) return null;
  const shown = standing(options, SHOWN[facet], (option) => isChosen(option, facet, filter, facets));
  const more = options.filter((option) => !shown.has(option));
  const most = Math.max(1, ...options.map((option) => option.count));
  const value = (option: Option) => (
    <div key={option.value}>
      <Value
        facet={facet}
        option={option}
        share={option.count / most}
        checked={filter[facet].includes(option.value)}
        onChange={() =>
          ask(facet === "field" ? withField(filter, option, facets) : toggled(filter, facet, option.value))
        }
      />
      {facet === "field" && <Specialisms field={option} {...{ filter, facets, ask }} />}
    </div>
  );
  return (
    <fieldset className="facet">
      <legend>{t(`members.facet.${facet}`)}</legend>
      {options.filter((option) => shown.has(option)).map(value)}
      {more.length > 0 && <MoreValues facet={facet} options={more} draw={value} />}
    </fieldset>
  );
}

/** Under a chosen field, what one does within it. */
function Specialisms({ field, filter, facets, ask }: FacetSetProps & { field: Option }) {
  const t = useT();
  const options = facets.specialism.filter((option) => option.field === field.value);
  if (options.length === 0) return null;
  const most = Math.max(1, ...options.map((option) => option.count));
  return (
    <fieldset className="facet-inner" aria-label={`${t("members.facet.specialism")}: ${field.label}`}>
      {options.map((option) => (
        <Value
          key={option.value}
          facet="specialism"
          option={option}
          share={option.count / most}
          checked={filter.specialism.includes(option.value)}
          onChange={() => ask(toggled(filter, "specialism", option.value))}
        />
      ))}
    </fieldset>
  );
}

/** A field goes with the specialisms chosen under it. */
function withField(filter: Filter, field: Option, facets: Facets): Filter {
  const next = toggled(filter, "field", field.value);
  if (next.field.includes(field.value)) return next;
  const inner = facets.specialism.filter((option) => option.field === field.value).map(({ value }) => value);
  return { ...next, specialism: next.specialism.filter((value) => !inner.includes(value)) };
}

function isChosen({ value }: Option, facet: Facet, filter: Filter, facets: Facets): boolean {
  if (filter[facet].includes(value)) return true;
  return facet === "field" && facets.specialism.some((each) => each.field === value && each.chosen);
}

/** The values that stand in sight: those with most people now, and what was chosen. Their order stays. */
function standing(options: Option[], size: number, chosen: (option: Option) => boolean): Set<Option> {
  const most = [...options].sort((one, other) => other.count - one.count).slice(0, size);
  return new Set([...most, ...options.filter(chosen)]);
}
