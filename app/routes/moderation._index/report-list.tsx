import type { ReportView } from "~/domain/moderation/reports.server";
import { useT } from "~/i18n/use-t";
import { Time } from "~/ui/time";

/** Why it was reported, the most frequent reason first, and what the reporters wrote; never who they are. */
export function ReportList({ reports }: { reports: ReportView[] }) {
  const t = useT();
  if (reports.length === 0) return null;
  const counts = new Map<ReportView["reason"], number>();
  for (const { reason } of reports) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts].sort(([, a], [, b]) => b - a);
  const notes = reports.filter((report) => report.note !== "");
  return (
    <div className="small case-reports">
      <p>
        {reasons
          .map(([reason, count]) =>
            t("moderation.reasonCount", { reason: t(`moderation.reason.${reason}`), count }),
          )
          .join(" · ")}
      </p>
      {notes.length > 0 && (
        <ul className="ticks">
          {notes.map((report) => (
            <li key={report.id}>
              {report.note} <Time at={report.createdAt} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
