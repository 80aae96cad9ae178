import type { ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { Footer } from "./footer";
import { Keyboard } from "./keyboard";
import { LeavingBanner } from "./leaving-banner";
import { Masthead } from "./masthead";
import { NO_COUNTS } from "./nav-items";
import { useReader } from "./reader";
import { Tabbar } from "./tabbar";

type ShellProps = {
  children: ReactNode;
  /** A page with a head of its own (sign-in, the visitors' first page): no masthead, no page margins. */
  bare?: boolean;
  /** Whether a bare page keeps the foot. */
  foot?: boolean;
  /** A room: it takes the whole window, has no foot, and on a phone masthead and tab bar step aside. */
  app?: boolean;
  /** The keys of a room, beside those of the house. */
  keys?: ReactNode;
};

/** The frame around every screen: skip link, masthead, the page itself, foot, and the tab bar on phones. */
export function Shell({ children, bare = false, app = false, foot = !bare && !app, keys }: ShellProps) {
  const t = useT();
  const { viewer, counts } = useReader();
  return (
    <div className={app ? "app" : undefined}>
      <a className="skip vh" href="#main">
        {t("shell.skip")}
      </a>
      {!bare && <Masthead counts={counts ?? NO_COUNTS} />}
      <main id="main" tabIndex={-1} className={bare || app ? undefined : "page"}>
        {!bare && !app && <LeavingBanner />}
        {children}
      </main>
      {foot && <Footer />}
      {app && viewer && <Keyboard quiet own={keys} />}
      {!bare && viewer && <Tabbar counts={counts ?? NO_COUNTS} />}
    </div>
  );
}
