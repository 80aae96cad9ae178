import type { FieldTerm } from "~/domain/fields/vocabulary.server";
import { useT } from "~/i18n/use-t";
import { Choices } from "~/ui/choice";
import { Glyph } from "~/ui/glyph";

type FieldChoiceProps = {
  fields: FieldTerm[];
  chosen: string;
  required?: boolean;
  error?: string;
  onChoose?: (slug: string) => void;
};

/** One of the twelve fields as a chip; where it need not be one, all of culture too. */
export function FieldChoice({ fields, chosen, required = false, error, onChoose }: FieldChoiceProps) {
  const t = useT();
  return (
    <Choices name="field" legend={t("threads.new.field")} error={error}>
      <div className="row chips">
        {!required && (
          <label className="chip">
            <input type="radio" name="field" value="" defaultChecked={chosen === ""} />
            {t("threads.wholeCulture")}
          </label>
        )}
        {fields.map(({ slug, code, name }) => (
          <label className="chip" key={slug}>
            <input
              type="radio"
              name="field"
              value={slug}
              defaultChecked={slug === chosen}
              onChange={() => onChoose?.(slug)}
            />
            <Glyph field={code} />
            {name}
          </label>
        ))}
      </div>
    </Choices>
  );
}
