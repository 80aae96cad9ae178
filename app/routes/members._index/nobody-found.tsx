import { Fragment, type ReactNode } from "react";
import type { Directory } from "~/domain/members/directory/directory.server";
import { type Facet, hrefOf, without } from "~/domain/members/directory/directory-filter";
import type { MessageKey } from "~/i18n/translate";
import { useT } from "~/i18n/use-t";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { chosenOf } from "./labels";
import { PersonEntry } from "./person-entry";

type NobodyFoundProps = Pick<Directory, "filter" | "facets" | "loosened" | "near">;

/** Which filter to drop and what that would give, the way to ask everybody, and people who come near. */
export function NobodyFound({ filter, facets, loosened, near }: NobodyFoundProps) {
  const t = useT();
  const chosen = chosenOf(filter, facets, t);
  const nameOf = (dropped: (Facet | "q")[], query: string) =>
    dropped
      .flatMap((part) =>
        part === "q" ? query : chosen.filter(({ facet }) => facet === part).map(({ label }) => label),
      )
      .join(", ");
  const [best, second] = loosened.map((each) => ({
    ...each,
    name: nameOf(each.dropped, t("members.quoted", { text: filter.q })),
    // On the button the name stands in quotes already.
    inQuotes: nameOf(
      each.dropped,
      each.dropped.length === 1 ? filter.q : t("members.quotedInside", { text: filter.q }),
    ),
  }));
  const fields = facets.field
    .filter((option) => filter.field.includes(option.value))
    .map(({ code }) => code!);
  return (
    <>
      <Empty title={t("members.none.title")} art={fields.length > 1 ? [fields[0]!, fields[1]!] : undefined}>
        <p>
          {best && <Named k="members.none.without" count={best.count} name={best.name} />}
          {second && ", "}
          {second && <Named k="members.none.andWithout" count={second.count} name={second.name} />}
          {best && ". "}
          {t("members.none.ask")}
        </p>
        <div className="row nobody-ways">
          {best && (
            <Link className="btn" data-kind="primary" to={hrefOf(without(filter, ...best.dropped))}>
              {t("members.none.drop", { filter: best.inQuotes })}
            </Link>
          )}
          <Link className="btn" to="/questions/new">
            {t("members.none.askButton")}
          </Link>
        </div>
      </Empty>
      {near.length > 0 && (
        <section>
          <div className="head">
            <h2>{t("members.none.near")}</h2>
          </div>
          <ul className="people">
            {near.map((entry) => (
              <PersonEntry key={entry.person.id} entry={entry} terms={[]} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const HERE = "\u0001"; // no sentence holds it, so the name can be set in bold where it stands

function Named({ k, count, name }: { k: MessageKey; count: number; name: ReactNode }) {
  const t = useT();
  const [before, after] = t(k, { count, filter: HERE }).split(HERE);
  return (
    <Fragment>
      {before}
      <b>{name}</b>
      {after}
    </Fragment>
  );
}
