import { percentOf } from "~/domain/freshness-desk/rules";
import type { CycleShare } from "~/domain/freshness-desk/shares.server";
import { useT } from "~/i18n/use-t";
import { knobs } from "~/ui/knobs";
import { Link } from "~/ui/link";
import { CycleTitle } from "./cycle-title";

/** An edition with the share of its people whose details are stale: in numbers, and as a bar. */
export function ShareRow({ cycle }: { cycle: CycleShare }) {
  const t = useT();
  const { slug, people, stale } = cycle;
  const percent = percentOf(cycle);
  return (
    <li className="share">
      <Link to={`/staff/freshness/${slug}`}>
        <CycleTitle cycle={cycle} />
      </Link>
      {people === 0 ? (
        <span className="small muted share-none">{t("freshness.empty")}</span>
      ) : (
        <>
          <span
            className="meter"
            role="img"
            aria-label={t("freshness.bar", { percent })}
            style={knobs({ v: `${percent}%` })}
          />
          <span className="small num">
            {stale === 0 ? t("freshness.fresh") : t("freshness.share", { stale, people, percent })}
          </span>
        </>
      )}
    </li>
  );
}
