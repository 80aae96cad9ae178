import { useT } from "~/i18n/use-t";
import { foreignLang } from "~/routes/threads.$threadId/foreign-lang";
import { Link } from "~/ui/link";
import { useReader } from "~/ui/reader";
import { Time } from "~/ui/time";
import { Failed } from "./failed";
import type { Home } from "./home.server";

/** The last few announcements, read or not, and the way to all of them. */
export function LatestAnnouncements({ announcements }: { announcements: Home["latest"] }) {
  const t = useT();
  const { language } = useReader();
  return (
    <section aria-labelledby="latest">
      <div className="head">
        <h2 id="latest">{t("announcements.title")}</h2>
        <Link to="/announcements">{t("announcements.all")}</Link>
      </div>
      {announcements === null && <Failed />}
      {announcements?.length === 0 && <p className="home-empty">{t("announcements.empty")}</p>}
      <ul className="rows">
        {announcements?.map(({ id, title, language: written, publishedAt }) => (
          <li className="item" key={id}>
            <div>
              <h3>
                <Link to={`/announcements/${id}`} lang={foreignLang(written, language)}>
                  {title}
                </Link>
              </h3>
              <p>
                <Time at={publishedAt} form="date" />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
