import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { listAsked, listOwnExtracts } from "~/domain/extracts/waiting.server";
import { ROOM_GROUPS, type RoomGroup } from "~/domain/rooms/kinds";
import { type LeftRoom, listLeftRooms } from "~/domain/rooms/leaving.server";
import { type ListedRoom, listRooms } from "~/domain/rooms/room-list.server";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { roomTitle } from "~/text/room-title";
import { Empty } from "~/ui/empty";
import { useFileLine } from "~/ui/file-line";
import { Icon } from "~/ui/icon";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { useReader } from "~/ui/reader";
import { RoomStamp } from "~/ui/room-stamp";
import { Shell } from "~/ui/shell";
import { Time } from "~/ui/time";
import { inGroup, Waiting } from "./rooms.$slug/room-nav";
import "./rooms.$slug/kinds.css";
import { WaitingExtracts } from "./extracts.$extractId/waiting-extracts";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "rooms.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  return {
    rooms: listRooms(viewer),
    left: listLeftRooms(viewer),
    extracts: { asked: listAsked(viewer), own: listOwnExtracts(viewer) },
  };
}

/** The reader's rooms by kind: what waits in each, and the last thing that was said. */
export default function Rooms() {
  const t = useT();
  const { rooms, left, extracts } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <div className="stack rooms-list">
        <h1>{t("rooms.title")}</h1>
        <p className="serif ink2">{t("rooms.lead")}</p>
        <WaitingExtracts extracts={extracts} />
        <p>
          <Link className="btn" to="/rooms/new">
            <Icon name="plus" />
            {t("kinds.new")}
          </Link>
        </p>
        {rooms.length === 0 && (
          <Empty title={t("rooms.empty.title")}>
            <p>{t("rooms.empty.text")}</p>
            <Link className="btn" to="/threads">
              {t("rooms.empty.link")}
            </Link>
          </Empty>
        )}
        {ROOM_GROUPS.map((group) => (
          <Group key={group} group={group} rooms={inGroup(rooms, group)} />
        ))}
        <Left rooms={left} />
      </div>
    </Shell>
  );
}

function Group({ group, rooms }: { group: RoomGroup; rooms: ListedRoom[] }) {
  const t = useT();
  if (rooms.length === 0) return null;
  return (
    <section aria-labelledby={group}>
      <h2 id={group}>{t(`kinds.group.${group}`)}</h2>
      <ul className="rows">
        {rooms.map((room) => (
          <RoomRow key={room.id} room={room} />
        ))}
      </ul>
    </section>
  );
}

function RoomRow({ room }: { room: ListedRoom }) {
  const t = useT();
  const { language } = useReader();
  const fileLine = useFileLine();
  const { slug, cycle, unread, lastMessage } = room;
  return (
    <li className={unread > 0 ? "thread-row is-unread" : "thread-row"}>
      <RoomStamp room={room} />
      <h3>
        <Link to={`/rooms/${slug}`}>{roomTitle(room, language)}</Link> <Waiting room={room} />
      </h3>
      {cycle && <p className="meta">{cycle.years}</p>}
      <p className="meta clip">
        {lastMessage ? (
          <>
            <b>{nameIn(lastMessage.author, language)}</b>: {lastMessage.line || fileLine(lastMessage.files)} ·{" "}
            <Time at={lastMessage.at} />
          </>
        ) : (
          t("rooms.silent")
        )}
      </p>
    </li>
  );
}

/** Rooms of one's fields from which one went; the way back stands here as long as the field is on one's page. */
function Left({ rooms }: { rooms: LeftRoom[] }) {
  const t = useT();
  const { language } = useReader();
  if (rooms.length === 0) return null;
  return (
    <section aria-labelledby="left">
      <h2 id="left">{t("kinds.back.title")}</h2>
      <ul className="list">
        {rooms.map(({ id, slug, field }) => {
          const title = roomTitle({ ...NO_NAME, kind: "field", field }, language);
          return (
            <li key={id}>
              <Form method="post" action={`/rooms/${slug}/come-back`} className="row left-room">
                <span>{title}</span>
                <button className="btn small" type="submit" aria-label={t("kinds.back.of", { room: title })}>
                  {t("kinds.back")}
                </button>
              </Form>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const NO_NAME = { cycle: null, name: null, partner: null };
