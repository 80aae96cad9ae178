import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { Tabs } from "~/ui/tabs";
import { ThreadRow } from "~/ui/thread-row";
import { Failed } from "./failed";
import type { Home } from "./home.server";
import { addressOfTab, HOME_TABS, type HomeTab } from "./home-tabs";

const TABS: HomeTab[] = ["new", "fields", "unanswered"];

/** What people talk about: lately, in the reader's fields, and where nobody has replied. */
export function Conversations({ conversations }: { conversations: Home["conversations"] }) {
  const t = useT();
  const current = conversations?.tab ?? "new";
  return (
    <section aria-labelledby="conversations">
      <div className="head">
        <h2 id="conversations">{t("home.threads")}</h2>
        <Link to="/threads/new">{t("home.threads.start")}</Link>
      </div>
      <Tabs
        label={t("home.tabs")}
        tabs={TABS.map((tab) => ({
          to: addressOfTab(tab),
          label: t(`home.tabs.${tab}`),
          count: (tab === "unanswered" && conversations?.unanswered) || undefined,
          current: tab === current,
        }))}
      />
      {conversations ? <Rows {...conversations} /> : <Failed />}
    </section>
  );
}

function Rows({ tab, threads }: NonNullable<Home["conversations"]>) {
  const t = useT();
  if (threads.length === 0) {
    return <p className="home-empty">{t(tab === "new" ? "home.threads.empty" : `home.tabs.${tab}.empty`)}</p>;
  }
  const allRead = tab === "new" && !threads.some(({ thread }) => thread.unread);
  const filter = HOME_TABS[tab];
  return (
    <>
      {allRead && <p className="home-empty">{t("home.tabs.new.empty")}</p>}
      <ul className="rows">
        {threads.map(({ thread, field }) => (
          <ThreadRow key={thread.id} thread={thread} field={field} />
        ))}
      </ul>
      <p className="home-more">
        <Link className="btn" to={filter === "all" ? "/threads" : `/threads?filter=${filter}`}>
          {t("home.threads.all")}
        </Link>
      </p>
    </>
  );
}
