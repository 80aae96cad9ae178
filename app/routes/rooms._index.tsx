import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { listAsked, listOwnExtracts } from "~/domain/extracts/waiting.server";
import { listRooms } from "~/domain/rooms/room-list.server";
import { useT } from "~/i18n/use-t";
import { cycleName } from "~/text/cycle-name";
import { nameIn } from "~/text/person-name";
import { roomTitle } from "~/text/room-title";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { useReader } from "~/ui/reader";
import { Shell } from "~/ui/shell";
import { Stamp } from "~/ui/stamp";
import { Time } from "~/ui/time";
import { WaitingExtracts } from "./extracts.$extractId/waiting-extracts";
import { UnreadCount } from "./rooms.$slug/room-nav";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "rooms.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  return {
    rooms: listRooms(viewer),
    extracts: { asked: listAsked(viewer), own: listOwnExtracts(viewer) },
  };
}

/** The reader's rooms, the newest edition first: what waits in each, and the last thing that was said. */
export default function Rooms() {
  const t = useT();
  const { rooms, extracts } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <div className="stack">
        <h1>{t("rooms.title")}</h1>
        <p className="serif ink2">{t("rooms.lead")}</p>
        <WaitingExtracts extracts={extracts} />
        {rooms.length === 0 ? (
          <Empty title={t("rooms.empty.title")}>
            <p>{t("rooms.empty.text")}</p>
            <Link className="btn" to="/threads">
              {t("rooms.empty.link")}
            </Link>
          </Empty>
        ) : (
          <section aria-labelledby="cycles">
            <h2 id="cycles" className="vh">
              {t("rooms.cycles")}
            </h2>
            <ul className="rows">
              {rooms.map((room) => (
                <RoomRow key={room.id} room={room} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </Shell>
  );
}

type Room = ReturnType<typeof useLoaderData<typeof loader>>["rooms"][number];

function RoomRow({ room: { slug, cycle, unread, lastMessage } }: { room: Room }) {
  const t = useT();
  const { language } = useReader();
  const title = roomTitle(cycle, language);
  return (
    <li className={unread > 0 ? "thread-row is-unread" : "thread-row"}>
      <Stamp>{cycle.number === null ? title.charAt(0) : cycleName(cycle, language)}</Stamp>
      <h3>
        <Link to={`/rooms/${slug}`}>{title}</Link> <UnreadCount count={unread} />
      </h3>
      <p className="meta">{cycle.years}</p>
      <p className="meta clip">
        {lastMessage ? (
          <>
            <b>{nameIn(lastMessage.author, language)}</b>: {lastMessage.line} · <Time at={lastMessage.at} />
          </>
        ) : (
          t("rooms.silent")
        )}
      </p>
    </li>
  );
}
