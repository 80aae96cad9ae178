import { memo } from "react";
import type { RoomMessage, RoomPerson } from "~/domain/rooms/event";
import { useT } from "~/i18n/use-t";
import { Avatar } from "~/ui/avatar";
import { Icon } from "~/ui/icon";
import { Link } from "~/ui/link";
import { PersonName } from "~/ui/person";
import { RoomFiles } from "~/ui/room-files";
import { Time } from "~/ui/time";
import { useRoomRole } from "./use-room-role";

type MessageProps = {
  message: RoomMessage;
  number: number;
  /** Milliseconds since 1970 UTC. */
  at: number;
  /** Whether it begins a group: then it says whose it is and when. */
  first: boolean;
  mine: boolean;
  /** Undefined for somebody who is no longer known. */
  author: RoomPerson | undefined;
  slug: string;
};

/** One message of the log; that of a person whom the reader has blocked is folded until asked for. */
export const Message = memo(function Message({ folded, ...said }: MessageProps & { folded: boolean }) {
  const t = useT();
  const { message, number, first, mine, author } = said;
  const names = ["msg", first && "is-first", mine && "is-me", folded && "is-folded"]
    .filter(Boolean)
    .join(" ");
  return (
    <li id={message.id} className={names} data-f={folded ? undefined : colourOf(author)} data-number={number}>
      {folded ? (
        <details>
          <summary className="small muted">{t("contacts.folded")}</summary>
          <Said {...said} />
        </details>
      ) : (
        <Said {...said} />
      )}
    </li>
  );
});

/** Who, when and what. The time leads to the message itself. */
function Said({ message: { id, html, files }, number, at, first, mine, author, slug }: MessageProps) {
  const address = `/rooms/${slug}?at=${number}#${id}`;
  return (
    <>
      {first && !mine && author && <Avatar person={author} size={40} />}
      {first && (
        <p className="msg-who">
          {!mine && author && <Who author={author} />}
          <Link to={address}>
            <Time at={new Date(at)} form="clock" />
          </Link>
        </p>
      )}
      {html !== "" && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: made safe by renderChat when it was written
        <p className="msg-text" dangerouslySetInnerHTML={{ __html: html }} />
      )}
      <RoomFiles files={files} slug={slug} />
      {!mine && <Tools id={id} />}
    </>
  );
}

/** The name, and what the person is in this room where that is not the usual. */
function Who({ author }: { author: RoomPerson }) {
  const roleOf = useRoomRole();
  return (
    <>
      <b>
        <PersonName person={author} />
      </b>{" "}
      {author.role !== "mentee" && author.role !== null && `· ${roleOf(author)} `}
    </>
  );
}

function Tools({ id }: { id: string }) {
  const t = useT();
  return (
    <span className="msg-tools">
      <Link className="btn icon" to={`/report?type=message&id=${id}`} aria-label={t("rooms.report")}>
        <Icon name="flag" />
      </Link>
    </span>
  );
}

/** The colour of the author's first field; `tim` is the quiet one of the team. */
function colourOf(author: RoomPerson | undefined): string {
  return author?.shape === "staff" ? "tim" : (author?.fields[0] ?? "tim");
}
