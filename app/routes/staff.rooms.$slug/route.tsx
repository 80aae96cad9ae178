import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/require-member.server";
import { lifeDraft, setLife } from "~/domain/rooms/lives.server";
import { listRoomMembers } from "~/domain/rooms/people.server";
import { countRosters, getManagedRoom } from "~/domain/rooms/roster.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { readerLanguage } from "~/http/preferences.server";
import { translate } from "~/i18n/translate";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { useReader } from "~/ui/reader";
import { Shell } from "~/ui/shell";
import { Toast } from "~/ui/toast";
import { useAnswer } from "~/ui/use-answer";
import { roomHeading } from "../staff.rooms._index/room-heading";
import { LifeForm } from "./life-form";
import { RosterRow } from "./roster-row";
import "../rooms.$slug/kinds.css";
import "../staff._index/staff.css";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, data ? { text: data.title } : "moderation.rooms.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request);
  const room = getManagedRoom(staff, params.slug!);
  const language = await readerLanguage(request, staff);
  return {
    room,
    title: roomHeading(room, (key, words) => translate(language, key, words), language),
    saved: new URL(request.url).searchParams.has("saved"),
    people: listRoomMembers(staff, room),
    counts: countRosters(staff)(room.id),
    changed: new URL(request.url).searchParams.get("changed"),
  };
}

/** Says how the room lives and when its people meet in it again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request);
  const room = getManagedRoom(staff, params.slug!);
  return submitForm(request, lifeDraft, (draft) => {
    setLife(staff, room, draft);
    return redirect(`/staff/rooms/${room.slug}?saved`);
  });
}

/** Who is in a room, for the team: putting somebody out, and letting them in again. */
export default function RoomRoster() {
  const t = useT();
  const { room, title, people, counts, changed, saved } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  return (
    <Shell>
      <div className="stack team roster">
        <p className="small">
          <Link to="/staff/rooms">{t("moderation.rooms.title")}</Link>
        </p>
        <h1>{title}</h1>
        <p className="serif ink2">
          {t("moderation.rooms.people", { count: counts.present })}
          {counts.dormant > 0 && ` · ${t("moderation.rooms.dormant", { count: counts.dormant })}`}{" "}
          <Link to={`/rooms/${room.slug}`}>{t("moderation.rooms.toRoom")}</Link>
        </p>
        <LifeForm room={room} answer={answer} />
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
      {saved && !answer && <Toast>{t("kinds.staff.saved")}</Toast>}
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
