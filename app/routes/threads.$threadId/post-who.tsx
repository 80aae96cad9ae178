import { inScript, positionIn } from "~/domain/members/written";
import type { Author } from "~/domain/threads/authors.server";
import { useT } from "~/i18n/use-t";
import { relativeTime } from "~/text/relative-time";
import { Avatar } from "~/ui/avatar";
import { PersonLink } from "~/ui/person";
import { useReader } from "~/ui/reader";
import { roleLine } from "~/ui/role-line";
import { Time } from "~/ui/time";

type PostWhoProps = { author: Author; postId: string; createdAt: Date; editedAt?: Date | null };

/** The author in the margin: face, name, work, part in the programme, and when. */
export function PostWho({ author, postId, createdAt, editedAt }: PostWhoProps) {
  const t = useT();
  const { language, timeZone, now } = useReader();
  const position = positionIn(author, language);
  const organisation = author.organisation && inScript(author.organisation, language);
  const part = author.shape === "staff" ? t("members.as.team") : roleLine(author.parts, author.address, t);
  return (
    <header className="post-who">
      <Avatar person={author} size={52} />
      <div>
        <b>
          <PersonLink className="plain" person={author} />
        </b>
        {(position || organisation) && (
          <small>
            {position && <span lang={position.lang}>{position.text}</span>}
            {position && organisation && ", "}
            {organisation}
          </small>
        )}
        {part && <small>{part}</small>}
        <small>
          <a className="plain" href={`#${postId}`}>
            <Time at={createdAt} />
          </a>
          {editedAt && (
            <span title={editedAt.toISOString()}>
              , {t("threads.edited", { time: relativeTime(editedAt, new Date(now), language, timeZone) })}
            </span>
          )}
        </small>
      </div>
    </header>
  );
}
