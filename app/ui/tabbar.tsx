import { useT } from "~/i18n/use-t";
import { Icon } from "./icon";
import { Link } from "./link";
import { type Counts, NAV_ITEMS, type Place, placeOf } from "./nav-items";
import { piece } from "./piece";
import { useReader } from "./reader";

/** The five places under the thumb; only on phones and only for members. */
export function Tabbar({ counts }: { counts: Counts }) {
  const { path } = useReader();
  return <Tabs counts={counts} here={placeOf(path)} />;
}

const Tabs = piece(({ counts, here }: { counts: Counts; here?: Place }) => {
  const t = useT();
  return (
    <nav className="tabbar narrow" aria-label={t("shell.menu")}>
      {NAV_ITEMS.map(({ to, label, icon, counted }) => (
        <Link key={to} to={to} aria-current={here?.to === to ? here.current : undefined}>
          <Icon name={icon} />
          <span>{t(label)}</span>
          {counted && counts[counted] > 0 && <span className="count">{counts[counted]}</span>}
        </Link>
      ))}
    </nav>
  );
});
