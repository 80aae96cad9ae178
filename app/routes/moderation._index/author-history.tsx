import type { PersonRef } from "~/domain/members/person";
import type { History } from "~/domain/moderation/history.server";
import { useT } from "~/i18n/use-t";
import { wallTime } from "~/text/calendar";
import { shortDateWithYear } from "~/text/dates";
import { Link } from "~/ui/link";
import { By } from "~/ui/person";
import { useReader } from "~/ui/reader";

type AuthorHistoryProps = { author: PersonRef; history: History; accountable: boolean };

/** Whose words these are, and in three lines what they are like here. */
export function AuthorHistory({ author, history, accountable }: AuthorHistoryProps) {
  const t = useT();
  const { timeZone } = useReader();
  const { year } = wallTime(history.since, timeZone);
  return (
    <section className="case-author" aria-label={t("moderation.history")}>
      <div className="row">
        <By person={author} size={44} note={t("moderation.since", { year: String(year) })} />
        {accountable && (
          <Link
            className="push small"
            to={`/staff/members/${author.handle}/${history.pausedNow ? "restore" : "pause"}`}
          >
            {t("moderation.member.link")}
          </Link>
        )}
      </div>
      <ul className="ticks small">
        <li>
          {t("moderation.history.posts", {
            replies: history.replies,
            threads: history.threads,
            accepted: history.accepted,
          })}
        </li>
        <li>
          <HiddenBefore history={history} />
        </li>
        <li>{t("moderation.history.rest", { kept: history.kept, paused: history.paused })}</li>
      </ul>
    </section>
  );
}

function HiddenBefore({ history: { hidden, lastHidden } }: { history: History }) {
  const t = useT();
  const { language, timeZone } = useReader();
  const said = t("moderation.history.hidden", { count: hidden });
  if (!lastHidden) return <>{said}</>;
  const date = shortDateWithYear(lastHidden.at, language, timeZone);
  return <>{t("moderation.history.lastHidden", { hidden: said, date, reason: lastHidden.reason })}</>;
}
