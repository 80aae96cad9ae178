import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/require-member.server";
import { countHelpRequests } from "~/domain/joining/help.server";
import { countRequests } from "~/domain/joining/requests.server";
import { countTroubled } from "~/domain/mail-desk/mail-desk.server";
import { countOpenReports } from "~/domain/moderation/queue.server";
import { countDormant } from "~/domain/rooms/roster.server";
import { useT } from "~/i18n/use-t";
import { pageTitle } from "~/ui/page-title";
import { Place } from "~/ui/place";
import { Shell } from "~/ui/shell";
import "./staff.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "moderation.desk.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request);
  return {
    waiting: countOpenReports(staff),
    dormant: countDormant(staff),
    asking: countRequests() + countHelpRequests(),
    troubled: countTroubled(staff),
  };
}

const PAGES = [
  ["privacy", "shell.footer.privacy"],
  ["rules", "shell.footer.rules"],
  ["accessibility", "shell.footer.accessibility"],
] as const;

/** The team's own places, on one page. */
export default function TeamDesk() {
  const t = useT();
  const { waiting, dormant, asking, troubled } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <div className="stack team">
        <h1>{t("moderation.desk.title")}</h1>
        <p className="serif ink2">
          {t("moderation.desk.lead")} {t("moderation.desk.dormant", { count: dormant })}
        </p>
        <div className="rows">
          <Place icon="shield" to="/moderation" title={t("moderation.title")} count={waiting}>
            {t("moderation.desk.moderation")}
          </Place>
          <Place icon="people" to="/staff/people" title={t("joining.people.title")}>
            {t("joining.people.desk")}
          </Place>
          <Place icon="list" to="/staff/cycles" title={t("joining.cycles.title")}>
            {t("joining.cycles.desk")}
          </Place>
          <Place icon="check" to="/staff/freshness" title={t("freshness.title")}>
            {t("freshness.desk")}
          </Place>
          <Place icon="mail" to="/staff/requests" title={t("joining.requests.title")} count={asking}>
            {t("joining.requests.desk")}
          </Place>
          <Place icon="plus" to="/staff/codes" title={t("joining.codes.title")}>
            {t("joining.codes.desk")}
          </Place>
          <Place icon="mega" to="/announcements" title={t("shell.nav.announcements")}>
            {t("moderation.desk.announcements")}
          </Place>
          <Place icon="room" to="/staff/rooms" title={t("shell.nav.rooms")}>
            {t("moderation.desk.rooms")}
          </Place>
          <Place icon="mail" to="/staff/mail" title={t("mail.desk.title")} count={troubled}>
            {t("mail.desk.line")}
          </Place>
        </div>
        <section>
          <div className="head">
            <h2>{t("moderation.desk.pages")}</h2>
          </div>
          <p className="small muted">{t("moderation.desk.pagesNote")}</p>
          <div className="rows">
            {PAGES.map(([slug, label]) => (
              <Place key={slug} level={3} icon="pen" to={`/staff/pages/${slug}`} title={t(label)} />
            ))}
          </div>
        </section>
      </div>
    </Shell>
  );
}
