import type { FieldTerm, Term } from "~/domain/fields/vocabulary.server";
import { SPECIALISM_LIMIT } from "~/domain/members/rules";
import { useT } from "~/i18n/use-t";
import { Choices } from "~/ui/choice";
import { useScripted } from "~/ui/use-scripted";

type SpecialismsProps = {
  fields: FieldTerm[];
  specialisms: Record<string, Term[]>;
  /** Slugs of the fields whose specialisms are offered; without the script, of all. */
  shown: string[];
  chosen: string[];
  error?: string;
};

/** What one does within the chosen fields. */
export function Specialisms({ fields, specialisms, shown, chosen, error }: SpecialismsProps) {
  const t = useT();
  const scripted = useScripted();
  return (
    <Choices
      name="specialisms"
      legend={t("profile.fields.specialisms", { max: SPECIALISM_LIMIT })}
      hint={t("profile.fields.specialismsHint")}
      error={error}
    >
      {fields.map(({ slug, name }) => {
        const own = shown.includes(slug);
        return (
          <details key={slug} hidden={scripted && !own} open={own} className="specialisms">
            <summary>{name}</summary>
            <div className="row chips">
              {(specialisms[slug] ?? []).map((term) => (
                <label className="chip" key={term.slug}>
                  <input
                    type="checkbox"
                    name="specialisms"
                    value={term.slug}
                    defaultChecked={chosen.includes(term.slug)}
                  />
                  {term.name}
                </label>
              ))}
            </div>
          </details>
        );
      })}
    </Choices>
  );
}
