import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "~/auth/require-member.server";
import { comeBack } from "~/domain/rooms/leaving.server";

/** Comes back into the room of one of one's fields. */
export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request);
  comeBack(member, params.slug!);
  return redirect(`/rooms/${params.slug}`);
}
