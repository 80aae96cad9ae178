import type { RoomPerson } from "~/domain/rooms/event";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { Avatars } from "~/ui/avatars";
import { Icon } from "~/ui/icon";
import { Link } from "~/ui/link";
import { useReader } from "~/ui/reader";
import { RoomStamp } from "~/ui/room-stamp";
import { AloudChoice } from "./aloud-choice";
import type { RoomView } from "./route";
import { TalkTools } from "./talk-tools";

/** Faces in the head; the list of who is here names all of them. */
const FACES = 3;

/**
 * The room's name and people. On a phone the arrow leads back to the list; its people are behind the settings, for
 * who has none to make behind a sign of their own.
 */
export function TalkHead({ view, here }: { view: RoomView; here: RoomPerson[] }) {
  const t = useT();
  const { room, title, days, can } = view;
  return (
    <div className="talk-head">
      <Link className="btn icon narrow talk-back" to="/rooms" aria-label={t("rooms.all")}>
        <Icon name="chev" />
      </Link>
      <RoomStamp room={room} />
      <div className="talk-name">
        <h1 id="room" className="clip">
          <Title view={view}>{title}</Title>
        </h1>
        <p className="xs muted clip">
          <Line view={view} />
        </p>
      </div>
      <span className="wide">
        <Avatars people={here.slice(0, FACES)} more={Math.max(0, here.length - FACES)} />
      </span>
      <div className="talk-tools">
        <TalkTools slug={room.slug} days={days} canPost={can.post} />
        <AloudChoice />
        <Link
          className="btn icon"
          to={`/rooms/${room.slug}/files`}
          aria-label={t("files.title")}
          title={t("files.title")}
        >
          <Icon name="image" />
        </Link>
        {room.isMember ? (
          <Link
            className="btn icon"
            to={`/rooms/${room.slug}/settings`}
            aria-label={t("kinds.settings")}
            title={t("kinds.settings")}
          >
            <Icon name="cog" />
          </Link>
        ) : (
          <Link className="btn icon narrow" to={`/rooms/${room.slug}/members`} aria-label={t("rooms.roster")}>
            <Icon name="people" />
          </Link>
        )}
      </div>
    </div>
  );
}

/** The name of the other of two leads to their page. */
function Title({ view: { room }, children }: { view: RoomView; children: string }) {
  if (!room.partner || room.partner.leftAs || room.partner.reach === "away") return <bdi>{children}</bdi>;
  return (
    <Link className="plain" to={`/members/${room.partner.handle}`}>
      <bdi>{children}</bdi>
    </Link>
  );
}

/** What kind of room it is, and of how many. */
function Line({ view: { room, counts, names } }: { view: RoomView }) {
  const t = useT();
  const { language } = useReader();
  if (room.cycle) {
    const { mentees, mentors } = counts;
    return `${room.cycle.years} · ${t("rooms.people", { mentees, mentors })}`;
  }
  if (room.kind === "direct" || room.kind === "cycle") return t("kinds.line.direct");
  if (room.kind !== "group") return t(`kinds.line.${room.kind}`, { count: counts.all });
  const first = names.map((person) => nameIn(person, language).split(" ")[0]).join(", ");
  return `${first} · ${t("kinds.line.group", { count: counts.all })}`;
}
