import { inScript, positionIn } from "~/domain/members/written";
import type { Author } from "~/domain/threads/authors.server";
import { useLanguage, useT } from "~/i18n/use-t";
import { Avatar } from "~/ui/avatar";
import { PersonLink } from "~/ui/person";
import { piece } from "~/ui/piece";
import { roleLine } from "~/ui/role-line";
import { Moment, type MomentRead } from "~/ui/time";

type PostWhoProps = { author: Author; postId: string; written: MomentRead; edited?: MomentRead };

/** The author in the margin: face, name, work, part in the programme, and when. */
export const PostWho = piece(({ author, postId, written, edited }: PostWhoProps) => {
  const t = useT();
  const language = useLanguage();
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
            <Moment moment={written} />
          </a>
          {edited && <span title={edited.iso}>, {t("threads.edited", { time: edited.words })}</span>}
        </small>
      </div>
    </header>
  );
});
