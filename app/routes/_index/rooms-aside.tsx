import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { roomTitle } from "~/text/room-title";
import { useFileLine } from "~/ui/file-line";
import { Link } from "~/ui/link";
import { useReader } from "~/ui/reader";
import { RoomStamp } from "~/ui/room-stamp";
import { Failed } from "./failed";
import type { Home } from "./home.server";

type Room = NonNullable<Home["rooms"]>[number];

/** The reader's rooms: what waits in each, and the last thing that was said. */
export function RoomsAside({ rooms }: { rooms: Home["rooms"] }) {
  const t = useT();
  return (
    <section aria-labelledby="rooms">
      <div className="head">
        <h2 id="rooms">{t("home.rooms")}</h2>
        <Link to="/rooms">{t("home.rooms.all")}</Link>
      </div>
      {rooms === null && <Failed />}
      {rooms?.length === 0 && <p className="home-empty">{t("home.rooms.empty")}</p>}
      <ul className="rows">
        {rooms?.map((room) => (
          <RoomRow key={room.id} room={room} />
        ))}
      </ul>
    </section>
  );
}

function RoomRow({ room }: { room: Room }) {
  const t = useT();
  const { language } = useReader();
  const fileLine = useFileLine();
  const { slug, unread, lastMessage } = room;
  const title = roomTitle(room, language);
  return (
    <li className="item">
      <RoomStamp room={room} />
      <div>
        <h3>
          <Link to={`/rooms/${slug}`}>{title}</Link>
        </h3>
        <p className="clip">
          {/* The first word of the name is enough among people of one room, and leaves place for what was said. */}
          {lastMessage
            ? `${nameIn(lastMessage.author, language).split(" ")[0]}: ${lastMessage.line || fileLine(lastMessage.files)}`
            : t("home.rooms.silent")}
        </p>
      </div>
      {unread > 0 && (
        <span>
          <span className="count" aria-hidden="true">
            {unread}
          </span>
          <span className="vh">{t("home.rooms.new", { count: unread })}</span>
        </span>
      )}
    </li>
  );
}
