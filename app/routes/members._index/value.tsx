import type { Facet } from "~/domain/members/directory/directory-filter";
import type { Option } from "~/domain/members/directory/facets.server";
import { useT } from "~/i18n/use-t";
import { Glyph } from "~/ui/glyph";
import { knobs } from "~/ui/knobs";
import { labelOf } from "./labels";

type ValueProps = {
  facet: Facet;
  option: Option;
  /** Its count beside the greatest of the facet, from 0 to 1. */
  share: number;
  checked: boolean;
  onChange: () => void;
};

/** One value of a facet: its box, and how many people it would give. */
export function Value({ facet, option, share, checked, onChange }: ValueProps) {
  const t = useT();
  const { value, code, count } = option;
  return (
    <label
      data-f={code}
      className={count === 0 ? "zero" : undefined}
      style={knobs({ n: Math.round(share * 100) })}
    >
      <input type="checkbox" name={facet} value={value} checked={checked} onChange={onChange} />
      {facet === "field" && code && <Glyph field={code} />}
      <span>{labelOf(facet, option, t)}</span> <span className="num">{count}</span>
    </label>
  );
}
