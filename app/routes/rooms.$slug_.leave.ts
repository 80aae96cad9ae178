import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "~/auth/require-member.server";
import { leaveRoom } from "~/domain/rooms/leaving.server";
import { getRoom } from "~/domain/rooms/rooms.server";

/** Goes out of a field's room, or of a group. */
export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request);
  leaveRoom(member, getRoom(member, params.slug!));
  return redirect("/rooms");
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireMember(request);
  return redirect(`/rooms/${params.slug}/settings`);
}
