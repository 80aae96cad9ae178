import { useT } from "~/i18n/use-t";
import { AccountMenu } from "./account-menu";
import { Icon } from "./icon";
import { LanguageSwitch } from "./language-switch";
import { Link } from "./link";
import { Mark } from "./mark";
import { type Counts, MODERATION, NAV_ITEMS, type Place, placeOf } from "./nav-items";
import { piece } from "./piece";
import { useReader } from "./reader";

/** The head of every page: name and tools, and for members the places of the house and the search. */
export function Masthead({ counts }: { counts: Counts }) {
  const t = useT();
  const { viewer, path } = useReader();
  return (
    <header className="mast">
      <div className="mast-in">
        <Brand />
        <div className="mast-tools">
          <LanguageSwitch className={viewer ? "seg wide" : "seg"} />
          {viewer ? (
            <>
              <Link className="btn icon narrow" to="/members" aria-label={t("shell.search.placeholder")}>
                <Icon name="search" />
              </Link>
              <AccountMenu viewer={viewer} />
            </>
          ) : (
            <SignInLink />
          )}
        </div>
      </div>
      {viewer && <Places counts={counts} moderates={viewer.canModerate} here={placeOf(path)} />}
    </header>
  );
}

/** The name of the house, which leads to its door. */
export const Brand = piece(({ size = 34, byline = true }: { size?: number; byline?: boolean }) => {
  const t = useT();
  return (
    <Link className="brand" to="/">
      <Mark size={size} />
      <b>{t("shell.name")}</b>
      {byline && <span className="wide">{t("shell.byline")}</span>}
    </Link>
  );
});

export function SignInLink() {
  const t = useT();
  return (
    <Link className="btn" to="/login">
      {t("auth.signIn")}
    </Link>
  );
}

type PlacesProps = { counts: Counts; moderates: boolean; here?: Place };

const Places = piece(({ counts, moderates, here }: PlacesProps) => {
  const t = useT();
  const items = moderates ? [...NAV_ITEMS, MODERATION] : NAV_ITEMS;
  return (
    <div className="mast-in mast-nav wide">
      <nav aria-label={t("shell.menu")}>
        <ul className="nav">
          {items.map(({ to, label, counted }) => (
            <li key={to}>
              <Link to={to} aria-current={here?.to === to ? here.current : undefined}>
                {t(label)}
                {counted && <Waiting count={counts[counted]} />}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Search />
    </div>
  );
});

function Waiting({ count }: { count: number }) {
  const t = useT();
  if (!count) return null;
  return (
    <>
      <sup className="num" aria-hidden="true">
        {count}
      </sup>
      <span className="vh"> ({t("shell.nav.unread", { count })})</span>
    </>
  );
}

function Search() {
  const t = useT();
  return (
    <search>
      <form className="mast-search" action="/members">
        <label className="vh" htmlFor="mast-q">
          {t("shell.search.placeholder")}
        </label>
        <Icon name="search" />
        <input id="mast-q" type="search" name="q" placeholder={t("shell.search.placeholder")} />
        <kbd>/</kbd>
      </form>
    </search>
  );
}
