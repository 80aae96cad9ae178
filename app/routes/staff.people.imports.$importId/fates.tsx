import type { ImportedPerson } from "~/domain/joining/imports.server";
import { useT } from "~/i18n/use-t";
import { By } from "~/ui/person";

type Shown = Pick<ImportedPerson, "person" | "fate" | "why">;

/** The people of a list by what becomes of them; after it was taken back, those who stayed. */
export function Fates({ people, isUndone }: { people: Shown[]; isUndone: boolean }) {
  const t = useT();
  return (["removed", "returned", "stays"] as const).map((fate) => {
    const those = people.filter((one) => one.fate === fate || (isUndone && fate === "stays"));
    if (those.length === 0 || (isUndone && fate !== "stays")) return null;
    return (
      <section key={fate}>
        <div className="head">
          <h2>{t(`lists.imports.${fate}`, { count: those.length })}</h2>
        </div>
        <ul className="rows">
          {those.map(({ person, why }) => (
            <li key={person.id} className="row invited-row">
              <By person={person} note={why ? t(`lists.imports.why.${why}`) : undefined} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
