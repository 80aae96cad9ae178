import { type Filter, hrefOf, toggled, without } from "~/domain/members/directory/directory-filter";
import type { Facets } from "~/domain/members/directory/facets.server";
import { useT } from "~/i18n/use-t";
import { Icon } from "~/ui/icon";
import { Link } from "~/ui/link";
import { chosenOf } from "./labels";

/** What was chosen, each as a link to the same search without it. */
export function ChosenChips({ filter, facets }: { filter: Filter; facets: Facets }) {
  const t = useT();
  const chips = chosenOf(filter, facets, t).map(({ facet, value, label }) => ({
    label,
    to: hrefOf(toggled(filter, facet, value)),
  }));
  if (filter.q)
    chips.push({ label: t("members.quoted", { text: filter.q }), to: hrefOf(without(filter, "q")) });
  if (chips.length === 0) return null;
  const asked = hrefOf({ ...filter, sort: "name", page: 1 }).split("?")[1];
  return (
    <div className="row chosen">
      <ul className="row" aria-label={t("members.filters.chosen")}>
        {chips.map(({ label, to }) => (
          <li key={to}>
            <Link className="chip" to={to} aria-label={t("members.filters.remove", { filter: label })}>
              {label}
              <Icon name="x" />
            </Link>
          </li>
        ))}
      </ul>
      <Link className="small" to={`/members/views/new?${asked}`}>
        {t("views.save")}
      </Link>
    </div>
  );
}
