import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireModerator } from "~/auth/require-member.server";
import { countLog, type LogPart, listLog } from "~/domain/moderation/log-lines.server";
import { countOpenReports } from "~/domain/moderation/queue.server";
import { LOG_PAGE } from "~/domain/moderation/rules";
import { canonicalPage } from "~/http/canonical-page.server";
import { pageCount } from "~/http/paging";
import { useT } from "~/i18n/use-t";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Pager } from "~/ui/pager";
import { Shell } from "~/ui/shell";
import { DeskTabs } from "../moderation._index/desk-tabs";
import { LogLines } from "../moderation._index/log-lines";
import "~/ui/screens/staff.css";
import "../moderation._index/moderation.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "moderation.log.title");

const partOf = (request: Request): LogPart =>
  new URL(request.url).searchParams.get("show") === "decisions" ? "decisions" : "all";

const addressOf = (part: LogPart, page: number): string => {
  const asked = new URLSearchParams();
  if (part === "decisions") asked.set("show", part);
  if (page > 1) asked.set("page", String(page));
  return asked.size > 0 ? `/moderation/log?${asked}` : "/moderation/log";
};

export async function loader({ request }: LoaderFunctionArgs) {
  const moderator = await requireModerator(request);
  const part = partOf(request);
  const pages = pageCount(countLog(part), LOG_PAGE);
  const page = canonicalPage(request, pages);
  return {
    lines: listLog(moderator, page, LOG_PAGE, part),
    part,
    page,
    pages,
    waiting: countOpenReports(moderator),
  };
}

export default function ModerationLog() {
  const t = useT();
  const { lines, part, page, pages, waiting } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <header className="desk-head">
        <h1>{t("moderation.log.title")}</h1>
        <p className="serif ink2">{t("moderation.log.lead")}</p>
      </header>
      <DeskTabs current="log" count={waiting} />
      <nav className="row log-parts" aria-label={t("moderation.log.parts")}>
        {(["all", "decisions"] as const).map((each) => (
          <Link
            key={each}
            className="chip"
            to={addressOf(each, 1)}
            aria-current={each === part ? "true" : undefined}
          >
            {t(`moderation.log.part.${each}`)}
          </Link>
        ))}
      </nav>
      {lines.length === 0 ? <Empty title={t("moderation.log.empty")} /> : <LogLines lines={lines} exact />}
      <Pager page={page} pages={pages} hrefOf={(number) => addressOf(part, number)} />
    </Shell>
  );
}
