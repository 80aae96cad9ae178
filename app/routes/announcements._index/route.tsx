import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import {
  countAnnouncements,
  findPinned,
  type ListedAnnouncement,
  listAnnouncements,
} from "~/domain/announcements/announcements.server";
import { ANNOUNCEMENTS_A_PAGE, canAnnounce } from "~/domain/announcements/rules";
import { canonicalPage } from "~/http/canonical-page.server";
import { pageCount } from "~/http/paging";
import { useT } from "~/i18n/use-t";
import { foreignLang } from "~/routes/threads.$threadId/foreign-lang";
import { Empty } from "~/ui/empty";
import { Icon } from "~/ui/icon";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Pager } from "~/ui/pager";
import { useReader } from "~/ui/reader";
import { Shell } from "~/ui/shell";
import { AnnouncementArticle } from "./announcement-article";
import { AnnouncementKicker } from "./announcement-kicker";
import "./announcements.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "announcements.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  const pages = pageCount(countAnnouncements(viewer), ANNOUNCEMENTS_A_PAGE);
  const page = canonicalPage(request, pages);
  return {
    page,
    pages,
    pinned: page === 1 ? findPinned(viewer) : undefined,
    announcements: listAnnouncements(viewer, page),
    can: { announce: canAnnounce(viewer) },
  };
}

export default function Announcements() {
  const t = useT();
  const { page, pages, pinned, announcements, can } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <div className="row announcements-head">
        <h1>{t("announcements.title")}</h1>
        {can.announce && (
          <Link className="btn push" data-kind="primary" to="/announcements/new">
            <Icon name="plus" />
            {t("announcements.new")}
          </Link>
        )}
      </div>
      {!pinned && announcements.length === 0 && (
        <Empty title={t("announcements.empty")} art={["edu", "pol"]} />
      )}
      <div className="announcements">
        {pinned && (
          <AnnouncementArticle
            announcement={pinned}
            title={(words) => (
              <h2>
                <Link to={`/announcements/${pinned.id}`}>{words}</Link>
              </h2>
            )}
          />
        )}
        {announcements.map((announcement) => (
          <Row key={announcement.id} announcement={announcement} />
        ))}
      </div>
      <Pager
        page={page}
        pages={pages}
        hrefOf={(number) => (number > 1 ? `/announcements?page=${number}` : "/announcements")}
      />
    </Shell>
  );
}

function Row({ announcement }: { announcement: ListedAnnouncement }) {
  const t = useT();
  const lang = foreignLang(announcement.language, useReader().language);
  return (
    <article className={announcement.read ? undefined : "is-unread"}>
      <AnnouncementKicker announcement={announcement} />
      <h2>
        {!announcement.read && <span className="vh">{t("announcements.unread")}: </span>}
        <Link to={`/announcements/${announcement.id}`} lang={lang}>
          {announcement.title}
        </Link>
      </h2>
      <p className="ink2" lang={lang}>
        {announcement.excerpt}
      </p>
    </article>
  );
}
