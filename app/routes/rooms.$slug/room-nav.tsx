import { groupOf, ROOM_GROUPS, type RoomGroup } from "~/domain/rooms/kinds";
import type { ListedRoom } from "~/domain/rooms/room-list.server";
import { UNREAD_LIMIT } from "~/domain/rooms/rules";
import { useT } from "~/i18n/use-t";
import { roomTitle } from "~/text/room-title";
import { Link } from "~/ui/link";
import { useReader } from "~/ui/reader";
import { QuietNews, RoomSign } from "~/ui/room-stamp";

/** Rooms of one group that stand in the list at once; the others are folded. */
const SHOWN = 5;

/** The reader's rooms beside the talk: where one is, and where something waits. */
export function RoomNav({ rooms, current }: { rooms: ListedRoom[]; current: string }) {
  const t = useT();
  return (
    <nav className="room-nav" aria-labelledby="rooms">
      <h2 id="rooms">{t("rooms.title")}</h2>
      {ROOM_GROUPS.map((group) => (
        <Group key={group} group={group} rooms={inGroup(rooms, group)} current={current} />
      ))}
      <p>
        <Link className="small" to="/rooms/new">
          {t("kinds.new")}
        </Link>
      </p>
    </nav>
  );
}

/** The rooms of a group, in the order of the list. */
export const inGroup = (rooms: ListedRoom[], group: RoomGroup): ListedRoom[] =>
  rooms.filter((room) => groupOf(room) === group);

type GroupProps = { group: RoomGroup; rooms: ListedRoom[]; current: string };

function Group({ group, rooms, current }: GroupProps) {
  const t = useT();
  const older = rooms.slice(SHOWN);
  if (rooms.length === 0) return null;
  return (
    <>
      <p className="xs muted">{t(`kinds.group.${group}`)}</p>
      <RoomLinks rooms={rooms.slice(0, SHOWN)} current={current} />
      {older.length > 0 && (
        <details open={older.some(({ slug }) => slug === current)}>
          <summary className="small muted">{t(group === "cycles" ? "rooms.older" : "kinds.more")}</summary>
          <RoomLinks rooms={older} current={current} />
        </details>
      )}
    </>
  );
}

function RoomLinks({ rooms, current }: { rooms: ListedRoom[]; current: string }) {
  const { language } = useReader();
  return (
    <ul className="list">
      {rooms.map((room) => (
        <li key={room.id}>
          <Link
            className="room-link"
            to={`/rooms/${room.slug}`}
            aria-current={room.slug === current ? "page" : undefined}
          >
            <b aria-hidden="true">
              <RoomSign room={room} />
            </b>
            <span>{roomTitle(room, language)}</span>
            <Waiting room={room} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** What waits in a room: a number, or quietly that there is something. */
export function Waiting({ room }: { room: Pick<ListedRoom, "unread" | "hasNews"> }) {
  if (room.unread > 0) return <UnreadCount count={room.unread} />;
  return room.hasNews ? <QuietNews /> : null;
}

/** How much waits in a room; many is all one needs to know from a hundred on. */
export function UnreadCount({ count }: { count: number }) {
  const t = useT();
  if (count === 0) return null;
  const many = count >= UNREAD_LIMIT;
  return (
    <>
      <span className="count" aria-hidden="true">
        {many ? `${UNREAD_LIMIT - 1}+` : count}
      </span>
      <span className="vh">
        {many ? t("rooms.unreadMany", { count: UNREAD_LIMIT - 1 }) : t("rooms.unread", { count })}
      </span>
    </>
  );
}
