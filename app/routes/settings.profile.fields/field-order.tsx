import type { FormEvent } from "react";
import type { FieldTerm } from "~/domain/fields/vocabulary.server";
import { FIELD_LIMIT } from "~/domain/members/rules";
import { useT } from "~/i18n/use-t";
import { Choices } from "~/ui/choice";

type FieldOrderProps = {
  fields: FieldTerm[];
  chosen: string[];
  error?: string;
  /** Told with every choice, in the order of the selects. */
  onChoose?: (slugs: string[]) => void;
};

/** Fields in the person's own order, the main one first: one list for each place. */
export function FieldOrder({ fields, chosen, error, onChoose }: FieldOrderProps) {
  const t = useT();
  const tell = (event: FormEvent<HTMLOListElement>) => {
    const selects = [...event.currentTarget.querySelectorAll("select")];
    onChoose?.(selects.map(({ value }) => value).filter(Boolean));
  };
  return (
    <Choices
      name="fields"
      legend={t("profile.fields.fields", { max: FIELD_LIMIT })}
      hint={t("profile.fields.hint")}
      error={error}
    >
      <ol className="field-order" onChange={tell}>
        {Array.from({ length: FIELD_LIMIT }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the places are what the rows are
          <li key={place}>
            <label className="vh" htmlFor={`field-${place + 1}`}>
              {place === 0 ? t("profile.fields.main") : t("profile.fields.other", { number: place + 1 })}
            </label>
            <span className="num muted" aria-hidden="true">
              {place + 1}.
            </span>
            <select
              id={`field-${place + 1}`}
              className="input"
              name="fields"
              defaultValue={chosen[place] ?? ""}
            >
              <option value="">{t("profile.fields.none")}</option>
              {fields.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ol>
    </Choices>
  );
}
