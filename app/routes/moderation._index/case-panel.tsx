import type { Case } from "~/domain/moderation/queue.server";
import type { FormAnswer } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { Prose } from "~/ui/prose";
import { Time } from "~/ui/time";
import { AuthorHistory } from "./author-history";
import { Decided } from "./decided";
import { DecisionForm } from "./decision-form";
import { ReportList } from "./report-list";
import { addressOf, headingOf, placeOf } from "./target-words";

type CasePanelProps = { view: Case; answer?: FormAnswer; className?: string };

/** One case: the words, what was reported, whose they are, and the decision, or the one that stands. */
export function CasePanel({ view, answer, className }: CasePanelProps) {
  const t = useT();
  const { target, reports, last } = view;
  const open = reports.filter((report) => report.decidedAt === null);
  const stands = last?.undoable && open.length === 0;
  return (
    <aside className={className ? `panel case ${className}` : "panel case"} aria-labelledby="case">
      <header className="row">
        <h2 id="case">{t("moderation.reports", { count: open.length || reports.length })}</h2>
        <Link className="push small" to={addressOf(target)}>
          {placeOf(target, t)}
        </Link>
      </header>
      <blockquote className="quoted" data-f={target.thread?.field ?? undefined}>
        <p className="xs muted">
          {headingOf(target, t)}, <Time at={target.at} />
        </p>
        <Prose html={target.html} lang={target.language ?? undefined} className="prose case-words" />
      </blockquote>
      <ReportList reports={open.length > 0 ? open : reports} />
      <AuthorHistory author={target.author} history={view.history} accountable={view.accountable} />
      {stands ? (
        <Decided view={view} last={last} answer={answer} />
      ) : (
        <DecisionForm view={view} open={open.length > 0} answer={answer} />
      )}
    </aside>
  );
}
