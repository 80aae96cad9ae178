import { useT } from "~/i18n/use-t";
import { freshnessOf } from "~/text/freshness";
import { Button } from "./button";
import { useReader } from "./reader";

/** How fresh one's own details are, and the one tap that says they still hold; it leads back to `back`. */
export function Freshness({ confirmedAt, back }: { confirmedAt: Date | string | null; back: string }) {
  const t = useT();
  const { now } = useReader();
  const { key, count } = freshnessOf(confirmedAt, new Date(now));
  return (
    <form method="post" action="/settings/profile/confirm" className="row small">
      <input type="hidden" name="returnTo" value={back} />
      <span className="ink2">{t(key, { count })}</span>
      {key !== "profile.fresh.today" && (
        <Button small icon="check">
          {t("profile.fresh.confirm")}
        </Button>
      )}
    </form>
  );
}
