import type { FoundMessage } from "~/domain/rooms/find-messages.server";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { Avatar } from "~/ui/avatar";
import { useFileLine } from "~/ui/file-line";
import { Highlighted } from "~/ui/highlighted";
import { Icon } from "~/ui/icon";
import { Link } from "~/ui/link";
import { PersonName } from "~/ui/person";
import { useReader } from "~/ui/reader";
import { FILE_ICONS } from "~/ui/room-files";
import { Time } from "~/ui/time";
import type { Search } from "./route";

/** A found message: whose and when, which leads to its place in the room, and its words with what was looked for marked. */
export function Found({ message, search }: { message: FoundMessage; search: Search }) {
  const t = useT();
  const { slug, marks, results, blocked } = search;
  const author = results!.people[message.authorId];
  const fileLine = useFileLine();
  const words = (
    <>
      {message.text && (
        <p className="found-text">
          <Highlighted text={message.text} terms={marks} />
        </p>
      )}
      {message.files.map((file) => (
        <p key={file.id} className="small ink2 found-file">
          <Icon name={FILE_ICONS[file.kind]} /> <Highlighted text={fileLine([file])} terms={marks} />
        </p>
      ))}
    </>
  );
  return (
    <li className="entry">
      {author ? <Avatar person={author} size={40} /> : <span />}
      <div>
        <h3>
          <Link to={`/rooms/${slug}?at=${message.number}#${message.id}`}>
            {author && <PersonName person={author} />} <Time at={new Date(message.at)} form="datetime" />
          </Link>
        </h3>
        <Earlier message={message} search={search} />
        {blocked.includes(message.authorId) ? (
          <details>
            <summary className="small muted">{t("contacts.folded")}</summary>
            {words}
          </details>
        ) : (
          words
        )}
      </div>
    </li>
  );
}

/** The line that the message followed, if it is one that the reader wishes to see. */
function Earlier({ message: { earlier }, search: { results, blocked } }: Parameters<typeof Found>[0]) {
  const t = useT();
  const { language } = useReader();
  const author = earlier && results!.people[earlier.authorId];
  if (!author || !earlier.text || blocked.includes(author.id)) return null;
  return (
    <p className="xs muted clip">
      <span className="vh">{t("finding.before")} </span>
      {nameIn(author, language)}: {earlier.text}
    </p>
  );
}
