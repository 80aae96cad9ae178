import { useT } from "~/i18n/use-t";
import { Avatar } from "./avatar";
import { LanguageSwitch } from "./language-switch";
import { Link } from "./link";
import { currentOf, MODERATION } from "./nav-items";
import { PersonName } from "./person";
import { useReader, type Viewer } from "./reader";
import { SignOut } from "./sign-out";

/** What is the member's own, behind her face: profile, sign-out and, on a phone, what the masthead has no room for. */
export function AccountMenu({ viewer }: { viewer: Viewer }) {
  const t = useT();
  const { path } = useReader();
  const profile = `/members/${viewer.handle}`;
  return (
    // The path as key closes the menu when one has gone somewhere.
    <details className="mast-menu" key={path}>
      <summary className="mast-me">
        <Avatar person={viewer} size={36} />
        <span className="vh">
          {t("shell.account")}: <PersonName person={viewer} />
        </span>
      </summary>
      <div className="mast-menu-in">
        <b>
          <PersonName person={viewer} />
        </b>
        <Link to={profile} aria-current={currentOf(profile, path)}>
          {t("shell.nav.profile")}
        </Link>
        <Link to="/settings" aria-current={currentOf("/settings", path)}>
          {t("shell.nav.settings")}
        </Link>
        {viewer.canModerate && (
          <Link className="narrow" to={MODERATION.to} aria-current={currentOf(MODERATION.to, path)}>
            {t(MODERATION.label)}
          </Link>
        )}
        {viewer.isStaff && (
          <Link to="/staff" aria-current={currentOf("/staff", path)}>
            {t("shell.nav.staff")}
          </Link>
        )}
        <LanguageSwitch className="seg narrow" />
        <SignOut memberId={viewer.id} />
      </div>
    </details>
  );
}
