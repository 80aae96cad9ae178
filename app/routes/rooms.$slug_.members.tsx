import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { listRoomMembers } from "~/domain/rooms/people.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { canManageRoom } from "~/domain/rooms/rules";
import { useT } from "~/i18n/use-t";
import { roomTitle } from "~/text/room-title";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { By } from "~/ui/person";
import { useReader } from "~/ui/reader";
import { Shell } from "~/ui/shell";
import { useRoomRole } from "./rooms.$slug/use-room-role";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "rooms.roster");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  const room = getRoom(viewer, params.slug!);
  const present = listRoomMembers(viewer, room).filter(({ removedAt }) => removedAt === null);
  return { room, people: present.map(({ person }) => person), can: { manage: canManageRoom(viewer, room) } };
}

/** All people of a room, by abeceda. */
export default function RoomMembers() {
  const t = useT();
  const { language } = useReader();
  const roleOf = useRoomRole();
  const { room, people, can } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <div className="stack">
        <p className="small">
          <Link to={`/rooms/${room.slug}`}>{roomTitle(room, language)}</Link>
        </p>
        <h1>{t("rooms.roster")}</h1>
        {can.manage && (
          <p>
            <Link to={`/staff/rooms/${room.slug}`}>{t("rooms.manage")}</Link>
          </p>
        )}
        <ul className="people">
          {people.map((person) => (
            <li key={person.id} className="item">
              <By person={person} note={roleOf(person)} />
            </li>
          ))}
        </ul>
      </div>
    </Shell>
  );
}
