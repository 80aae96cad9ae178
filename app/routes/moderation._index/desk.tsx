import type { FormAnswer } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { knobs } from "~/ui/knobs";
import { Link } from "~/ui/link";
import { Pager } from "~/ui/pager";
import { useReader } from "~/ui/reader";
import { Shell } from "~/ui/shell";
import { CasePanel } from "./case-panel";
import type { DeskView } from "./desk.server";
import { DeskTabs } from "./desk-tabs";
import { DoneToast } from "./done-toast";
import { LatestLines } from "./log-lines";
import { Queue } from "./queue";
import { useCaseKeys } from "./use-case-keys";
import { usePinnedCase } from "./use-pinned-case";
import { waitWords } from "./wait-words";
import "~/ui/screens/staff.css";
import "./moderation.css";

/** The queue with the case beside it; on a phone the one or the other. */
export function Desk({ view, answer }: { view: DeskView; answer?: FormAnswer }) {
  const t = useT();
  const { now } = useReader();
  const { count, since, alone, page, pages } = view;
  const { open, changed, key } = usePinnedCase(view.chosen);
  useCaseKeys();
  return (
    <Shell>
      <header className="desk-head">
        <h1>{t("moderation.title")}</h1>
        {since && (
          <p className={alone ? "serif ink2 wide" : "serif ink2"}>
            {t("moderation.waiting", { count, wait: waitWords(since, new Date(now), t) })}
          </p>
        )}
      </header>
      {alone && (
        <p className="narrow desk-back">
          <Link to="/moderation">{t("moderation.back")}</Link>
        </p>
      )}
      <DeskTabs current="waiting" count={count} hidden={alone} />
      <div className="cols desk-cols" style={knobs({ aside: "23rem" })}>
        <div className={alone ? "wide" : undefined}>
          <Queue cases={view.cases} chosen={open?.target.id} lastDecision={view.log[0]?.at} />
          <Pager
            page={page}
            pages={pages}
            hrefOf={(number) => (number > 1 ? `/moderation?page=${number}` : "/moderation")}
          />
          <LatestLines lines={view.log} />
        </div>
        {open && (
          <CasePanel
            key={`${open.target.id} ${key}`}
            view={open}
            changed={changed}
            answer={answer}
            className={alone ? undefined : "wide"}
          />
        )}
      </div>
      {view.done && <DoneToast key={view.done.number} done={view.done} />}
    </Shell>
  );
}
