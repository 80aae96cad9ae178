import type { Community, Drawn } from "~/domain/lineage/community.server";
import { useT } from "~/i18n/use-t";
import { Glyph } from "~/ui/glyph";

/** One name for both: an edition or a field is lit, never both. The rest is done by the style sheet. */
const NAME = "lit";

export function PickCycle({ editions }: { editions: Community["editions"] }) {
  const t = useT();
  return (
    <fieldset>
      <legend className="small">{t("cycles.cycle")}</legend>
      <div className="pickc">
        <label>
          <input type="radio" name={NAME} value="" defaultChecked />
          <span className="chip all">{t("lineage.all")}</span>
        </label>
        {editions.map(({ name, years }, ring) => (
          <label key={years} title={years}>
            <input
              type="radio"
              name={NAME}
              value={`c${ring}`}
              aria-label={`${t("lineage.edition", { name })}, ${years}`}
            />
            <span className="chip">{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function PickField({ people, fields }: { people: Drawn[]; fields: Record<string, string> }) {
  const t = useT();
  const counts = new Map<string, number>();
  for (const { field } of people) counts.set(field, (counts.get(field) ?? 0) + 1);
  return (
    <fieldset className="pickf">
      <legend className="small">{t("members.facet.field")}</legend>
      {Object.entries(fields)
        .filter(([code]) => counts.has(code))
        .map(([code, name]) => (
          <label key={code} data-f={code}>
            <input type="radio" name={NAME} value={code} />
            <Glyph field={code} />
            <span>{name}</span>
            <span className="num">{counts.get(code)}</span>
          </label>
        ))}
    </fieldset>
  );
}
