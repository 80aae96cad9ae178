import type { ListedRoom } from "~/domain/rooms/room-list.server";
import { UNREAD_LIMIT } from "~/domain/rooms/rules";
import { useT } from "~/i18n/use-t";
import { cycleName } from "~/text/cycle-name";
import { roomTitle } from "~/text/room-title";
import { Link } from "~/ui/link";
import { useReader } from "~/ui/reader";

/** Editions that stand in the list at once; the older ones are folded. */
const SHOWN = 5;

type NavRoom = Pick<ListedRoom, "id" | "slug" | "cycle" | "unread">;

/** The reader's rooms beside the talk: where one is, and where something waits. */
export function RoomNav({ rooms, current }: { rooms: NavRoom[]; current: string }) {
  const t = useT();
  const older = rooms.slice(SHOWN);
  return (
    <nav className="room-nav" aria-labelledby="rooms">
      <h2 id="rooms">{t("rooms.title")}</h2>
      <p className="xs muted">{t("rooms.cycles")}</p>
      <RoomLinks rooms={rooms.slice(0, SHOWN)} current={current} />
      {older.length > 0 && (
        <details open={older.some(({ slug }) => slug === current)}>
          <summary className="small muted">{t("rooms.older")}</summary>
          <RoomLinks rooms={older} current={current} />
        </details>
      )}
    </nav>
  );
}

function RoomLinks({ rooms, current }: { rooms: NavRoom[]; current: string }) {
  const { language } = useReader();
  return (
    <ul className="list">
      {rooms.map(({ id, slug, cycle, unread }) => (
        <li key={id}>
          <Link
            className="room-link"
            to={`/rooms/${slug}`}
            aria-current={slug === current ? "page" : undefined}
          >
            <b aria-hidden="true">{cycle.number === null ? "·" : cycleName(cycle, language)}</b>
            <span>{roomTitle(cycle, language)}</span>
            <UnreadCount count={unread} />
          </Link>
        </li>
      ))}
    </ul>
  );
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
