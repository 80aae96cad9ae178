import { type KeyboardEvent, memo } from "react";
import type { RoomPerson } from "~/domain/rooms/event";
import { useT } from "~/i18n/use-t";
import { Avatar } from "~/ui/avatar";
import { Icon } from "~/ui/icon";
import { Link } from "~/ui/link";
import { PersonName } from "~/ui/person";
import { RoomFiles } from "~/ui/room-files";
import { Time } from "~/ui/time";
import type { DrawnMessage } from "./drawn";
import { MessageTools } from "./message-tools";
import { MessageTrouble } from "./message-trouble";
import { Quote } from "./quote";
import { Reactions } from "./reactions";
import { SelectBox } from "./selecting";
import { type MenuKind, useTalk } from "./talk-context";
import { Tombstone } from "./tombstone";
import { useLongPress } from "./use-long-press";
import { useRoomRole } from "./use-room-role";

export type MessageProps = {
  message: DrawnMessage;
  number: number;
  /** Milliseconds since 1970 UTC. */
  at: number;
  /** Whether it begins a group: then it says whose it is and when. */
  first: boolean;
  mine: boolean;
  /** Undefined for somebody who is no longer known. */
  author: RoomPerson | undefined;
  /** The message that it answers. */
  answered: DrawnMessage | undefined;
  folded: boolean;
  /** Whether the keyboard comes here; undefined before the script runs. */
  active: boolean | undefined;
  menu: MenuKind | undefined;
  /** Whether one was led here. */
  shown: boolean;
};

/** One message of the log; that of a person whom the reader has blocked is folded until asked for. */
export const Message = memo(function Message(props: MessageProps) {
  const t = useT();
  const { message, number, first, mine, author, folded, active, shown } = props;
  const { openMenu } = useTalk();
  const press = useLongPress(() => !folded && openMenu(message.id, "more"));
  const names = [
    "msg",
    first && "is-first",
    mine && "is-me",
    folded && "is-folded",
    shown && "is-shown",
    message.waits && "is-pending",
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || folded) return;
    if (event.key !== "Enter" && event.key !== "+") return;
    event.preventDefault();
    openMenu(message.id, event.key === "+" && !message.deleted ? "words" : "more");
  };
  return (
    <li
      id={message.id}
      className={names.filter(Boolean).join(" ")}
      data-f={folded ? undefined : colourOf(author)}
      data-number={number}
      tabIndex={active === undefined ? undefined : active ? 0 : -1}
      onKeyDown={onKeyDown}
      {...press}
    >
      {folded ? (
        <details>
          <summary className="small muted">{t("contacts.folded")}</summary>
          <Said {...props} />
        </details>
      ) : (
        <>
          {/* What says nothing in words cannot be quoted. */}
          {message.html !== "" && <SelectBox id={message.id} at={props.at} author={author} />}
          <Said {...props} />
        </>
      )}
    </li>
  );
});

/** Who, when, what, and what was put under it. The time leads to the message itself. */
function Said({ message, number, at, first, mine, author, answered, active, menu }: MessageProps) {
  const { slug } = useTalk();
  const reached = active === undefined || active;
  const address = `/rooms/${slug}?at=${number}#${message.id}`;
  return (
    <>
      {first && !mine && author && <Avatar person={author} size={40} />}
      {first && (
        <p className="msg-who">
          {!mine && author && <Who author={author} />}
          <Link to={address} tabIndex={reached ? undefined : -1}>
            <Time at={new Date(at)} form="clock" />
          </Link>
        </p>
      )}
      {message.deleted ? (
        <Tombstone message={message} mine={mine} />
      ) : (
        <>
          {answered && <Quote answered={answered} reached={reached} />}
          <Words message={message} />
          <RoomFiles files={message.files} slug={slug} reached={reached} />
          <Reactions message={message} reached={reached} />
        </>
      )}
      <MessageTrouble message={message} />
      <MessageTools message={message} mine={mine} number={number} reached={reached} menu={menu} />
    </>
  );
}

/** What was said, and that it reads differently than at first. */
function Words({ message: { id, html, words, waits, revision } }: { message: DrawnMessage }) {
  const t = useT();
  const { slug, can } = useTalk();
  const edited = t("messages.edited");
  return (
    <>
      {words !== undefined && <p className="msg-text">{words}</p>}
      {words === undefined && html !== "" && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: made safe by renderChat when it was written
        <p className="msg-text" dangerouslySetInnerHTML={{ __html: html }} />
      )}
      {waits && <OnItsWay />}
      {revision > 0 && !waits && (
        <p className="msg-note">
          {can.seeWordings ? <Link to={`/rooms/${slug}/${id}/wordings`}>{edited}</Link> : edited}
        </p>
      )}
    </>
  );
}

function OnItsWay() {
  const t = useT();
  return (
    <p className="msg-who">
      <Icon name="clock" /> {t("messages.onItsWay")}
    </p>
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

/** The colour of the author's first field; `tim` is the quiet one of the team. */
export function colourOf(author: RoomPerson | undefined): string {
  return author?.shape === "staff" ? "tim" : (author?.fields[0] ?? "tim");
}
