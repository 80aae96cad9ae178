import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "~/auth/require-member.server";
import { comeBack } from "~/domain/rooms/leaving.server";

/** Comes back into the room of one of one's fields. */
export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request);
  comeBack(member, params.slug!);
  return redirect(`/rooms/${params.slug}`);
}

export async function loader({ request }: LoaderFunctionArgs) {
  await requireMember(request);
  return redirect("/rooms");
}
