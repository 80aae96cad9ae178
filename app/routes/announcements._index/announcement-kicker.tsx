import type { ListedAnnouncement } from "~/domain/announcements/announcements.server";
import { useT } from "~/i18n/use-t";
import { cycleName } from "~/text/cycle-name";
import { Kicker } from "~/ui/kicker";
import { Tag } from "~/ui/notice";
import { useReader } from "~/ui/reader";
import { Time } from "~/ui/time";

type Told = Pick<ListedAnnouncement, "audience" | "cycle" | "publishedAt"> & { pinned?: boolean };

/** The line above an announcement: whether it is pinned, since when it stands, and for whom unless for everyone. */
export function AnnouncementKicker({ announcement }: { announcement: Told }) {
  const t = useT();
  const { language } = useReader();
  const { audience, cycle, publishedAt, pinned } = announcement;
  return (
    <Kicker>
      {pinned && (
        <Tag tone="accent" icon="pin">
          {t("announcements.pinned")}
        </Tag>
      )}
      <Time at={publishedAt} form="date" />
      {audience === "mentors" && <span>{t("announcements.forMentors")}</span>}
      {cycle && <span>{t("announcements.forCycle", { cycle: cycleName(cycle, language) })}</span>}
    </Kicker>
  );
}
