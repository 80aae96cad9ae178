import { FACETS, type Facet, type Filter, toggled } from "~/domain/members/directory/directory-filter";
import type { Facets, Option } from "~/domain/members/directory/facets.server";
import { useT } from "~/i18n/use-t";
import { Glyph } from "~/ui/glyph";
import { knobs } from "~/ui/knobs";
import { labelOf } from "./labels";
import type { Ask } from "./use-filter";

// Fields are how people look for each other, so all of them stand in sight.
const SHOWN: Record<Facet, number> = { field: 12, helps: 6, role: 4, cycle: 7, city: 6 };

type FacetSetProps = { filter: Filter; facets: Facets; ask: Ask };

/** All facets as native boxes: they send their form without a script, and with it answer as they are ticked. */
export function FacetSet(props: FacetSetProps) {
  return FACETS.map((facet) => <OneFacet key={facet} facet={facet} {...props} />);
}

function OneFacet({ facet, filter, facets, ask }: FacetSetProps & { facet: Facet }) {
  const t = useT();
  const options = facets[facet];
  const shown = standing(options, SHOWN[facet], filter[facet]);
  const more = options.filter((option) => !shown.has(option));
  const most = Math.max(1, ...options.map((option) => option.count));
  const box = (option: Option) => (
    <Box
      key={option.value}
      facet={facet}
      option={option}
      share={option.count / most}
      checked={filter[facet].includes(option.value)}
      onChange={() => ask(toggled(filter, facet, option.value))}
    />
  );
  if (options.length === 0) return null;
  return (
    <fieldset className="facet">
      <legend>{t(`members.facet.${facet}`)}</legend>
      {options.filter((option) => shown.has(option)).map(box)}
      {more.length > 0 && (
        <details>
          <summary className="btn small" data-kind="quiet">
            {t("members.filters.more", { count: more.length })}
          </summary>
          {more.map(box)}
        </details>
      )}
    </fieldset>
  );
}

/** The values that stand in sight: those with most people now, and what was chosen. Their order stays. */
function standing(options: Option[], size: number, chosen: string[]): Set<Option> {
  const most = [...options].sort((one, other) => other.count - one.count).slice(0, size);
  return new Set([...most, ...options.filter((option) => chosen.includes(option.value))]);
}

type BoxProps = { facet: Facet; option: Option; share: number; checked: boolean; onChange: () => void };

function Box({ facet, option, share, checked, onChange }: BoxProps) {
  const t = useT();
  const { value, code, count } = option;
  return (
    <label
      data-f={code}
      className={count === 0 ? "zero" : undefined}
      style={knobs({ n: Math.round(share * 100) })}
    >
      <input type="checkbox" name={facet} value={value} checked={checked} onChange={onChange} />
      {code && <Glyph field={code} />}
      <span>{labelOf(facet, option, t)}</span> <span className="num">{count}</span>
    </label>
  );
}
