import { isStale } from "~/domain/members/rules";
import { useT } from "~/i18n/use-t";
import { Freshness } from "~/ui/freshness";
import { Link } from "~/ui/link";
import { useReader } from "~/ui/reader";

/** Asks, when half a year has passed, whether one's details still hold: one tap, or the way to mend them. */
export function StillTrue({ confirmedAt }: { confirmedAt: Date | string | null }) {
  const t = useT();
  const { now } = useReader();
  if (!isStale({ confirmedAt }, new Date(now))) return null;
  return (
    <section className="notice">
      <h2>{t("profile.fresh.ask")}</h2>
      <p className="small ink2">
        {t("profile.fresh.askLead")} <Link to="/settings/profile">{t("profile.fresh.change")}</Link>
      </p>
      <Freshness confirmedAt={confirmedAt} back="/" />
    </section>
  );
}
