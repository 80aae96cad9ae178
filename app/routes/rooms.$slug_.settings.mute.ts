import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "~/auth/require-member.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { muteDraft, muteRoom } from "~/domain/rooms/settings.server";
import { submitForm } from "~/http/form.server";

/** Mutes a room for a while. */
export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request);
  const room = getRoom(member, params.slug!);
  return submitForm(request, muteDraft, ({ until }) => {
    muteRoom(member, room, until);
    return redirect(`/rooms/${room.slug}/settings`);
  });
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireMember(request);
  return redirect(`/rooms/${params.slug}/settings`);
}
