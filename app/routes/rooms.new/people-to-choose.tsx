import { useT } from "~/i18n/use-t";
import { FieldError } from "~/ui/field-error";
import { By } from "~/ui/person";
import type { PersonRef } from "~/ui/person-ref";

type PeopleProps = {
  chosen: PersonRef[];
  found: PersonRef[];
  /** Whether a search was made. */
  asked: boolean;
  more: boolean;
  error: string | undefined;
};

/** Who is chosen already, and whom the search has found; a tick chooses. */
export function PeopleToChoose({ chosen, found, asked, more, error }: PeopleProps) {
  const t = useT();
  return (
    <div id="with" tabIndex={-1} className="stack">
      {error && <FieldError id="with-error">{error}</FieldError>}
      {chosen.length > 0 && <People legend={t("kinds.new.chosen")} people={chosen} ticked />}
      {found.length > 0 && <People legend={t("kinds.new.found")} people={found} ticked={false} />}
      {asked && found.length === 0 && <p className="muted">{t("kinds.new.nobody")}</p>}
      {asked && more && <p className="small muted">{t("kinds.new.narrow", { count: found.length })}</p>}
    </div>
  );
}

function People({ legend, people, ticked }: { legend: string; people: PersonRef[]; ticked: boolean }) {
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      <div>
        {people.map((person) => (
          <label key={person.id} className="opt">
            <input type="checkbox" name="with" value={person.handle} defaultChecked={ticked} />
            <By person={person} size={28} linked={false} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
