import type { ReactNode } from "react";
import type { Announcement } from "~/domain/announcements/announcements.server";
import { positionIn } from "~/domain/members/written";
import { useT } from "~/i18n/use-t";
import { foreignLang } from "~/routes/threads.$threadId/foreign-lang";
import { By } from "~/ui/person";
import { Prose } from "~/ui/prose";
import { useReader } from "~/ui/reader";
import { Time } from "~/ui/time";
import { AnnouncementKicker } from "./announcement-kicker";
import "./announcements.css";

type AnnouncementArticleProps = {
  announcement: Announcement;
  /** The title as a heading of the caller's level, linked or not. */
  title: (words: ReactNode) => ReactNode;
  /** What stands at the end of the last line, such as a way to change it. */
  end?: ReactNode;
};

/** An announcement in full: when, for whom, what, and whose hand it is. */
export function AnnouncementArticle({ announcement, title, end }: AnnouncementArticleProps) {
  const t = useT();
  const { language } = useReader();
  const { author, editedAt } = announcement;
  const position = positionIn(author, language);
  return (
    <article className="announcement">
      <AnnouncementKicker announcement={announcement} />
      {title(<span lang={foreignLang(announcement.language, language)}>{announcement.title}</span>)}
      <Prose html={announcement.html} lang={announcement.language} />
      <div className="row">
        <By
          person={author}
          size={40}
          note={position ? <span lang={position.lang}>{position.text}</span> : t("announcements.by")}
        />
        {editedAt && (
          <span className="small muted">
            {t("announcements.edited")} <Time at={editedAt} form="date" />
          </span>
        )}
        {end && <span className="push row">{end}</span>}
      </div>
    </article>
  );
}
