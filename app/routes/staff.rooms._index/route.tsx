import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/require-member.server";
import { listRooms } from "~/domain/rooms/room-list.server";
import { countRosters } from "~/domain/rooms/roster.server";
import { useT } from "~/i18n/use-t";
import { pageTitle } from "~/ui/page-title";
import { Place } from "~/ui/place";
import { Shell } from "~/ui/shell";
import { roomNumeral } from "../moderation._index/target-words";
import "../staff._index/staff.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "moderation.rooms.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request);
  const peopleOf = countRosters(staff);
  const rooms = listRooms(staff).map(({ id, slug, cycle }) => ({ slug, cycle, people: peopleOf(id) }));
  return { rooms };
}

export default function StaffRooms() {
  const t = useT();
  const { rooms } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <div className="stack team">
        <h1>{t("moderation.rooms.title")}</h1>
        <div className="rows">
          {rooms.map(({ slug, cycle, people }) => (
            <Place
              key={slug}
              icon="room"
              to={`/staff/rooms/${slug}`}
              title={t("moderation.rooms.room", { room: roomNumeral(cycle) })}
            >
              {[
                t("moderation.rooms.people", { count: people.present }),
                people.removed > 0 && t("moderation.rooms.removed", { count: people.removed }),
                people.dormant > 0 && t("moderation.rooms.dormant", { count: people.dormant }),
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
