import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { type ClientLoaderFunctionArgs, useLoaderData, useLocation } from "@remix-run/react";
import { useEffect } from "react";
import { requireMember } from "~/auth/require-member.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import type { FormAnswer } from "~/http/form.server";
import { readerLanguage } from "~/http/preferences.server";
import { roomTitle } from "~/text/room-title";
import { deviceMember } from "~/ui/device-storage";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import { roomsCanOpen } from "~/ui/stay-offline";
import { useAnswer } from "~/ui/use-answer";
import { leaveForDay } from "./leave-for-day.server";
import { postByForm } from "./post-message.server";
import { RoomKeys } from "./room-keys";
import { RoomNav } from "./room-nav";
import { Talk } from "./talk";
import { findKeptRoom } from "./use-kept-room";
import { placeOf, viewRoom } from "./view.server";
import "./room.css";
import "./kinds.css";
import "./message.css";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  data ? pageTitle(matches, { text: data.title }) : pageTitle(matches, "rooms.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  const room = getRoom(viewer, params.slug!);
  leaveForDay(viewer, room, request);
  const place = placeOf(new URL(request.url));
  const title = roomTitle(room, await readerLanguage(request, viewer));
  return { ...viewRoom(viewer, room, place), place, title };
}

/** Without a connection the room opens as this device last saw it; what is missing comes once there is one. */
export async function clientLoader({ serverLoader, params }: ClientLoaderFunctionArgs) {
  try {
    return await serverLoader<typeof loader>();
  } catch (error) {
    // An answer of the server, a refusal among them, is not the lack of one.
    const memberId = deviceMember();
    if (!(error instanceof TypeError) || !memberId) throw error;
    const kept = await findKeptRoom(memberId, params.slug!);
    if (!kept) throw error;
    return kept;
  }
}

/** The way without a script; with one, messages travel over the socket to the same verb. */
export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request);
  return postByForm(request, member, getRoom(member, params.slug!));
}

export type RoomView = Awaited<ReturnType<typeof loader>>;

export default function RoomScreen() {
  const view = useLoaderData<typeof loader>() as RoomView;
  const answer = useAnswer<FormAnswer>();
  const { search } = useLocation();
  useEffect(roomsCanOpen, []);
  return (
    <Shell app keys={<RoomKeys />}>
      <div className="rooms">
        <aside className="wide" aria-labelledby="rooms">
          <RoomNav rooms={view.rooms} current={view.room.slug} />
        </aside>
        {/* Another room or another place of its log is another visit, with its own first unread line. */}
        <Talk key={view.room.id + search} view={view} answer={answer} />
      </div>
    </Shell>
  );
}
