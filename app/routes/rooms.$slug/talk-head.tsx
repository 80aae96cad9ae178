import type { RoomPerson } from "~/domain/rooms/event";
import { useT } from "~/i18n/use-t";
import { cycleName } from "~/text/cycle-name";
import { Avatars } from "~/ui/avatars";
import { Icon } from "~/ui/icon";
import { Link } from "~/ui/link";
import { useReader } from "~/ui/reader";
import { Stamp } from "~/ui/stamp";
import { AloudChoice } from "./aloud-choice";
import type { RoomView } from "./route";

/** Faces in the head; the list of who is here names all of them. */
const FACES = 3;

/** The room's name and people. On a phone the arrow leads back to the list, and the people are a page. */
export function TalkHead({ view: { room, title, counts }, here }: { view: RoomView; here: RoomPerson[] }) {
  const t = useT();
  const { language } = useReader();
  return (
    <div className="talk-head">
      <Link className="btn icon narrow talk-back" to="/rooms" aria-label={t("rooms.all")}>
        <Icon name="chev" />
      </Link>
      <Stamp>{room.cycle.number === null ? title.charAt(0) : cycleName(room.cycle, language)}</Stamp>
      <div className="talk-name">
        <h1 id="room" className="clip">
          {title}
        </h1>
        <p className="xs muted clip">
          {room.cycle.years} · {t("rooms.people", { mentees: counts.mentees, mentors: counts.mentors })}
        </p>
      </div>
      <span className="wide">
        <Avatars people={here.slice(0, FACES)} more={Math.max(0, here.length - FACES)} />
      </span>
      <AloudChoice />
      <Link className="btn icon" to={`/rooms/${room.slug}/files`} aria-label={t("files.title")}>
        <Icon name="image" />
      </Link>
      <Link className="btn icon narrow" to={`/rooms/${room.slug}/members`} aria-label={t("rooms.roster")}>
        <Icon name="people" />
      </Link>
    </div>
  );
}
