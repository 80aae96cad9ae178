import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/require-member.server";
import { listRoomMembers } from "~/domain/rooms/people.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { countRosters } from "~/domain/rooms/roster.server";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { useReader } from "~/ui/reader";
import { Shell } from "~/ui/shell";
import { Toast } from "~/ui/toast";
import { roomNumeral } from "../moderation._index/target-words";
import { RosterRow } from "./roster-row";
import "../staff._index/staff.css";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, "moderation.rooms.room", { room: data ? roomNumeral(data.room.cycle) : "" });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request);
  const room = getRoom(staff, params.slug!);
  return {
    room: { slug: room.slug, cycle: room.cycle },
    people: listRoomMembers(staff, room),
    counts: countRosters(staff)(room.id),
    changed: new URL(request.url).searchParams.get("changed"),
  };
}

/** Who is in a room, for the team: putting somebody out, and letting them in again. */
export default function RoomRoster() {
  const t = useT();
  const { room, people, counts, changed } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <div className="stack team roster">
        <p className="small">
          <Link to="/staff/rooms">{t("moderation.rooms.title")}</Link>
        </p>
        <h1>{t("moderation.rooms.room", { room: roomNumeral(room.cycle) })}</h1>
        <p className="serif ink2">
          {t("moderation.rooms.people", { count: counts.present })}
          {counts.dormant > 0 && ` · ${t("moderation.rooms.dormant", { count: counts.dormant })}`}{" "}
          <Link to={`/rooms/${room.slug}`}>{t("moderation.rooms.toRoom")}</Link>
        </p>
        {people.length === 0 ? (
          <Empty title={t("moderation.rooms.nobody")} />
        ) : (
          <div className="rows">
            {people.map((one) => (
              <RosterRow key={one.person.id} slug={room.slug} {...one} />
            ))}
          </div>
        )}
      </div>
      <Changed person={people.find((one) => one.person.id === changed)} />
    </Shell>
  );
}

function Changed({ person: row }: { person: ReturnType<typeof listRoomMembers>[number] | undefined }) {
  const t = useT();
  const { language } = useReader();
  if (!row) return null;
  const key = row.removedAt ? "moderation.rooms.removedNow" : "moderation.rooms.admittedNow";
  return (
    <Toast key={`${row.person.id} ${row.removedAt}`}>{t(key, { name: nameIn(row.person, language) })}</Toast>
  );
}
