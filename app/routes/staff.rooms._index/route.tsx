import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/require-member.server";
import { lifeAt } from "~/domain/rooms/life";
import { listRooms } from "~/domain/rooms/room-list.server";
import { countRosters } from "~/domain/rooms/roster.server";
import { canManageRoom } from "~/domain/rooms/rules";
import { useT } from "~/i18n/use-t";
import { pageTitle } from "~/ui/page-title";
import { Place } from "~/ui/place";
import { useReader } from "~/ui/reader";
import { Shell } from "~/ui/shell";
import { roomHeading } from "./room-heading";
import "../staff._index/staff.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "moderation.rooms.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request);
  const peopleOf = countRosters(staff);
  const rooms = listRooms(staff)
    .filter((room) => canManageRoom(staff, room))
    .map((room) => ({ room, life: lifeAt(room, Date.now()), people: peopleOf(room.id) }));
  return { rooms };
}

export default function StaffRooms() {
  const t = useT();
  const { language } = useReader();
  const { rooms } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <div className="stack team">
        <h1>{t("moderation.rooms.title")}</h1>
        <div className="rows">
          {rooms.map(({ room, life, people }) => (
            <Place
              key={room.slug}
              icon="room"
              to={`/staff/rooms/${room.slug}`}
              title={roomHeading(room, t, language)}
            >
              {[
                t("moderation.rooms.people", { count: people.present }),
                people.removed > 0 && t("moderation.rooms.removed", { count: people.removed }),
                people.dormant > 0 && t("moderation.rooms.dormant", { count: people.dormant }),
                life !== "active" && t(`kinds.log.life.${life}`),
              ]
                .filter(Boolean)
                .join(" · ")}
            </Place>
          ))}
        </div>
      </div>
    </Shell>
  );
}
