import { useT } from "~/i18n/use-t";
import { Icon } from "./icon";
import { Link } from "./link";
import { type Counts, currentOf, NAV_ITEMS } from "./nav-items";
import { useReader } from "./reader";

/** The five places under the thumb; only on phones and only for members. */
export function Tabbar({ counts }: { counts: Counts }) {
  const t = useT();
  const { path } = useReader();
  return (
    <nav className="tabbar narrow" aria-label={t("shell.menu")}>
      {NAV_ITEMS.map(({ to, label, icon, counted, also }) => (
        <Link key={to} to={to} aria-current={currentOf(to, path, also)}>
          <Icon name={icon} />
          <span>{t(label)}</span>
          {counted && counts[counted] > 0 && <span className="count">{counts[counted]}</span>}
        </Link>
      ))}
    </nav>
  );
}
