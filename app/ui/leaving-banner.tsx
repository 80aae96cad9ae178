import { useT } from "~/i18n/use-t";
import { shortDateWithYear } from "~/text/dates";
import { Banner } from "./banner";
import { useReader } from "./reader";

/** On every page of somebody who is leaving: until when, and the way to stay. */
export function LeavingBanner() {
  const t = useT();
  const { viewer, language, timeZone } = useReader();
  if (!viewer?.leavingOn) return null;
  const date = shortDateWithYear(new Date(viewer.leavingOn), language, timeZone);
  return (
    <Banner
      icon="clock"
      tone="warn"
      end={
        <form method="post" action="/settings/leave/stay">
          <button className="btn small" type="submit">
            {t("mine.pending.stay")}
          </button>
        </form>
      }
    >
      {t("mine.pending.banner", { date })}
    </Banner>
  );
}
