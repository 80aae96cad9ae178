import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "~/auth/require-member.server";
import { discardFile } from "~/domain/rooms/forget-files.server";
import { getRoom } from "~/domain/rooms/rooms.server";

/** Forgets a file of one's own that waits for its message; what is gone already stays gone. */
export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request);
  discardFile(member, getRoom(member, params.slug!), params.fileId!);
  return new Response(null, { status: 204 });
}

/** Who types the address comes to the room. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  return redirect(`/rooms/${getRoom(viewer, params.slug!).slug}`);
}
