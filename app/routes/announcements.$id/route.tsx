import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { getAnnouncement } from "~/domain/announcements/announcements.server";
import { markRead } from "~/domain/announcements/reading.server";
import { canAnnounce } from "~/domain/announcements/rules";
import { useT } from "~/i18n/use-t";
import { AnnouncementArticle } from "~/routes/announcements._index/announcement-article";
import { Icon } from "~/ui/icon";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, data ? { text: data.announcement.title } : "announcements.title");

/** Whoever opens the page has read it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  const announcement = getAnnouncement(viewer, params.id!);
  markRead(viewer, announcement);
  return { announcement, can: { announce: canAnnounce(viewer) } };
}

export default function AnnouncementPage() {
  const t = useT();
  const { announcement, can } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <AnnouncementArticle
        announcement={announcement}
        title={(words) => <h1>{words}</h1>}
        end={
          can.announce && (
            <Link className="btn small" to={`/announcements/${announcement.id}/edit`}>
              <Icon name="pen" />
              {t("announcements.edit")}
            </Link>
          )
        }
      />
      <p className="announcement-back">
        <Link to="/announcements">{t("announcements.all")}</Link>
      </p>
    </Shell>
  );
}
