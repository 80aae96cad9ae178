import type { Case } from "~/domain/moderation/queue.server";
import type { FormAnswer } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { Link } from "~/ui/link";
import { Prose } from "~/ui/prose";
import { useReader } from "~/ui/reader";
import { RoomFiles } from "~/ui/room-files";
import { Time } from "~/ui/time";
import { typedText } from "~/ui/typed";
import { AuthorHistory } from "./author-history";
import { Decided, Statement } from "./decided";
import { DecisionForm } from "./decision-form";
import { decisionOf } from "./outcome";
import { ReportList } from "./report-list";
import { addressOf, caseAddress, headingOf, placeOf } from "./target-words";

type CasePanelProps = {
  view: Case;
  /** A colleague has decided it since this was opened. */
  changed: boolean;
  answer?: FormAnswer;
  className?: string;
};

/** One case: the words, what was reported, whose they are, and the decision, or the one that stands. */
export function CasePanel({ view, changed, answer, className }: CasePanelProps) {
  const t = useT();
  const { language } = useReader();
  const { target, reports } = view;
  const isOpen = target.room?.isOpen ?? true;
  const open = reports.filter((report) => report.decidedAt === null);
  return (
    <aside className={className ? `panel case ${className}` : "panel case"} aria-labelledby="case">
      <header className="row">
        <h2 id="case">{t("moderation.reports", { count: open.length || reports.length })}</h2>
        {isOpen && (
          <Link className="push small" to={addressOf(target)}>
            {placeOf(target, t, language)}
          </Link>
        )}
      </header>
      <blockquote className="quoted" data-f={target.thread?.field ?? undefined}>
        <p className="xs muted">
          {headingOf(target, t, language)}, <Time at={target.at} />
        </p>
        <Prose html={target.html} lang={target.language ?? undefined} className="prose case-words" />
        {target.room && <RoomFiles files={target.files} slug={target.room.slug} />}
      </blockquote>
      {!isOpen && <p className="small muted">{t("kinds.case.private")}</p>}
      <ReportList reports={open.length > 0 ? open : reports} />
      <AuthorHistory author={target.author} history={view.history} accountable={view.accountable} />
      {changed && (
        <Banner
          icon="eye"
          tone="warn"
          role="status"
          end={<Link to={caseAddress(target)}>{t("moderation.changed.look")}</Link>}
        >
          {t("moderation.changed")}
        </Banner>
      )}
      <DecisionOn view={view} answer={answer} />
    </aside>
  );
}

/** The decision to take, or the one that stands; both where a colleague left it while this one wanted otherwise. */
function DecisionOn({ view, answer }: Pick<CasePanelProps, "view" | "answer">) {
  const { reports, last } = view;
  const open = reports.some((report) => report.decidedAt === null);
  const stands = last?.undoable && !open ? last : undefined;
  const wanted = typedText(answer?.typed, "decision") !== "";
  if (!stands) return <DecisionForm view={view} open={open} answer={answer} />;
  if (decisionOf(stands.action) !== "keep" || !wanted) {
    return <Decided view={view} last={stands} answer={answer} />;
  }
  return (
    <>
      <Statement last={stands} />
      <DecisionForm view={view} open={open} answer={answer} />
    </>
  );
}
