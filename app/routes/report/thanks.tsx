import type { findOwnReport } from "~/domain/moderation/reports.server";
import { useT } from "~/i18n/use-t";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";

const DAYS = 2; // within which somebody of the team looks at a report

type ThanksProps = {
  made: NonNullable<ReturnType<typeof findOwnReport>>;
  back: { to: string; room: boolean } | null;
};

/** That the report has arrived, and later what became of it; never what was decided about the person. */
export function Thanks({ made, back }: ThanksProps) {
  const t = useT();
  const state = made.decidedAt === null ? "thanks" : made.decision === "kept" ? "kept" : "acted";
  return (
    <Empty level={1} title={t(`moderation.report.${state}Title`)}>
      <p role="status">{t(`moderation.report.${state}`, { count: DAYS })}</p>
      {back && (
        <Link className="btn" data-kind="primary" to={back.to}>
          {t(back.room ? "moderation.report.backToRoom" : "moderation.report.back")}
        </Link>
      )}
    </Empty>
  );
}
