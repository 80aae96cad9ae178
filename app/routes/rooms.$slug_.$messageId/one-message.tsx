import type { ReactNode } from "react";
import type { RoomMessage, RoomPeople } from "~/domain/rooms/event";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { roomTitle } from "~/text/room-title";
import { Link } from "~/ui/link";
import { useReader } from "~/ui/reader";
import { Shell } from "~/ui/shell";
import { Time } from "~/ui/time";
import "./one-message.css";

type RoomRef = { slug: string; cycle: Parameters<typeof roomTitle>[0] };
type Props = {
  room: RoomRef;
  message: RoomMessage;
  people: RoomPeople;
  title: string;
  children: ReactNode;
};

/** A page about one message of a room: the message, and what is done with it. */
export function OneMessagePage({ room, message, people, title, children }: Props) {
  const { language } = useReader();
  return (
    <Shell>
      <div className="stack">
        <p className="small">
          <Link to={`/rooms/${room.slug}`}>{roomTitle(room.cycle, language)}</Link>
        </p>
        <h1>{title}</h1>
        <WholeMessage message={message} people={people} />
        <p className="small">
          <ToMessage slug={room.slug} message={message} />
        </p>
        {children}
      </div>
    </Shell>
  );
}

/** The message as it is now, with its author. */
export function WholeMessage({ message, people }: Pick<Props, "message" | "people">) {
  const t = useT();
  const { language } = useReader();
  const author = people[message.authorId];
  return (
    <blockquote className="one-message">
      <p className="small ink2">
        {author && (
          <b>
            <bdi>{nameIn(author, language)}</bdi>
          </b>
        )}{" "}
        <Time at={new Date(message.at)} form="datetime" />
      </p>
      {message.deleted ? (
        <p className="muted">{t("messages.takenBack")}</p>
      ) : (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: made safe by renderChat when it was written
        <p dangerouslySetInnerHTML={{ __html: message.html }} />
      )}
    </blockquote>
  );
}

/** The way to where it was said. */
export function ToMessage({ slug, message }: { slug: string; message: RoomMessage }) {
  const t = useT();
  return <Link to={`/rooms/${slug}?at=${message.number}#${message.id}`}>{t("messages.toRoom")}</Link>;
}
