import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { listViews, type SavedView } from "~/domain/saved-views/views.server";
import { useT } from "~/i18n/use-t";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { PersonName } from "~/ui/person";
import { Shell } from "~/ui/shell";
import "./views.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "views.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  return { views: listViews(viewer) };
}

/** The filters of the directory that a member keeps. */
export default function SavedViews() {
  const t = useT();
  const { views } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <header className="views-head">
        <h1>{t("views.title")}</h1>
        <p className="serif ink2">{t("views.lead")}</p>
      </header>
      {views.length === 0 ? (
        <Empty title={t("views.none")}>
          <p>{t("views.none.text")}</p>
          <Link className="btn" data-kind="primary" to="/members">
            {t("views.toDirectory")}
          </Link>
        </Empty>
      ) : (
        <ul className="rows views">
          {views.map((view) => (
            <View key={view.id} view={view} />
          ))}
        </ul>
      )}
    </Shell>
  );
}

function View({ view: { id, name, query, tells, people, news } }: { view: SavedView }) {
  const t = useT();
  return (
    <li>
      <h2>
        <Link to={query ? `/members?${query}` : "/members"}>{name}</Link>
      </h2>
      <p className="small muted">
        {t("views.people", { count: people })} · {t(tells ? "views.tells" : "views.silent")}
      </p>
      {news.length > 0 && (
        <p className="small">
          {t("views.news")}{" "}
          {news.map((person, place) => (
            <span key={person.id}>
              {place > 0 && ", "}
              <Link to={`/members/${person.handle}`}>
                <PersonName person={person} />
              </Link>
            </span>
          ))}
        </p>
      )}
      <div className="row">
        <form method="post" action={`/members/views/${id}/tell`}>
          <input type="hidden" name="tells" value={tells ? "no" : "yes"} />
          <button type="submit" className="btn small">
            {t(tells ? "views.stopTelling" : "views.tell")}
          </button>
        </form>
        <form method="post" action={`/members/views/${id}/remove`}>
          <button
            type="submit"
            className="btn small"
            data-kind="quiet"
            aria-label={t("views.removeNamed", { name })}
          >
            {t("views.remove")}
          </button>
        </form>
      </div>
    </li>
  );
}
