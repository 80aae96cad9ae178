import type { Rest } from "~/domain/members/quota.server";
import { useT } from "~/i18n/use-t";
import { longDate } from "~/text/dates";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { useReader } from "~/ui/reader";

/** In the place of what waits: why nothing does just now, until when, and how to change that. */
export function AtRest({ rest: { until, answered } }: { rest: Rest }) {
  const t = useT();
  const { language } = useReader();
  const title = until
    ? t("questions.rest.until", { date: longDate(until, language) })
    : t("questions.rest.none");
  return (
    <Empty title={title}>
      {answered !== null && <p>{t("questions.rest.answered", { count: answered })}</p>}
      <p>{t("questions.rest.open")}</p>
      <Link className="btn" to="/settings/profile/contact">
        {t("questions.rest.change")}
      </Link>
    </Empty>
  );
}
