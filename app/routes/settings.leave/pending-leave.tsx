import type { LeavingKind } from "~/domain/own-data/rules";
import { useT } from "~/i18n/use-t";
import { shortDateWithYear } from "~/text/dates";
import { useReader } from "~/ui/reader";

/** Until when one can stay, and the button to do so. */
export function PendingLeave({ leaving }: { leaving: { kind: LeavingKind; dueAt: Date } }) {
  const t = useT();
  const { language, timeZone } = useReader();
  const date = shortDateWithYear(leaving.dueAt, language, timeZone);
  const kind = t(`mine.leave.${leaving.kind}`);
  return (
    <section className="panel">
      <h2 className="head">{t("mine.pending.title")}</h2>
      <p>{t("mine.pending.text", { date, kind })}</p>
      <form method="post" action="/settings/leave/stay">
        <button className="btn" data-kind="primary" type="submit">
          {t("mine.pending.stay")}
        </button>
      </form>
    </section>
  );
}
