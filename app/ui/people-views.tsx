import { useT } from "~/i18n/use-t";
import { Link } from "./link";
import { currentOf } from "./nav-items";
import { useReader } from "./reader";

const VIEWS = [
  ["/members", "lineage.view.directory"],
  ["/members/map", "places.view"],
  ["/members/meet", "meet.view"],
  ["/constellation", "lineage.view.sky"],
] as const;

/** The same people as a list, on the map and as a picture. */
export function PeopleViews() {
  const t = useT();
  const { path } = useReader();
  return (
    <nav className="seg people-views" aria-label={t("lineage.views")}>
      {VIEWS.map(([to, label]) => (
        <Link key={to} to={to} aria-current={here(to, path)}>
          {t(label)}
        </Link>
      ))}
    </nav>
  );
}

/** The other views lie below the list in their addresses, and are not it. */
function here(to: string, path: string) {
  const current = currentOf(to, path);
  return to === "/members" && current === "true" ? undefined : current;
}
