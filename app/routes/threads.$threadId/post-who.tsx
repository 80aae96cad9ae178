import { inScript, positionIn } from "~/domain/members/written";
import type { Author } from "~/domain/threads/authors.server";
import { useLanguage, useT } from "~/i18n/use-t";
import { Avatar } from "~/ui/avatar";
import { PersonLink } from "~/ui/person";
import { piece } from "~/ui/piece";
import { useReader } from "~/ui/reader";
import { roleLine } from "~/ui/role-line";
import { Moment, type MomentRead, momentFor } from "~/ui/time";

type PostWhoProps = {
  author: Author;
  postId: string;
  createdAt: Date;
  editedAt?: Date | null;
};

/** The author in the margin: face, name, work, part in the programme, and when. */
export function PostWho({ author, postId, createdAt, editedAt }: PostWhoProps) {
  const reader = useReader();
  const edited = editedAt ? momentFor(reader, editedAt) : undefined;
  return <Who author={author} postId={postId} written={momentFor(reader, createdAt)} edited={edited} />;
}

type WhoProps = { author: Author; postId: string; written: MomentRead; edited?: MomentRead };

const Who = piece(({ author, postId, written, edited }: WhoProps) => {
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
