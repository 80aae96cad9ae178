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
    <nav className="seg push" aria-label={t("lineage.views")}>
      {VIEWS.map(([to, label]) => (
        <Link
          key={to}
          to={to}
          aria-current={to === "/members" && path !== to ? undefined : currentOf(to, path)}
        >
          {t(label)}
        </Link>
      ))}
    </nav>
  );
}
