import { type ActionFunctionArgs, redirect } from "@remix-run/node";
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
