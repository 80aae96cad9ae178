import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "~/auth/require-member.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { unmuteRoom } from "~/domain/rooms/settings.server";

/** Hears a muted room again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request);
  const room = getRoom(member, params.slug!);
  unmuteRoom(member, room);
  return redirect(`/rooms/${room.slug}/settings`);
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireMember(request);
  return redirect(`/rooms/${params.slug}/settings`);
}
