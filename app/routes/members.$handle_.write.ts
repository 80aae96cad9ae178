import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "~/auth/require-member.server";
import { beginTalk } from "~/domain/rooms/talks.server";

/** Opens the talk with somebody, which is begun if there is none yet. */
export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request);
  return redirect(`/rooms/${beginTalk(member, { with: [params.handle!], name: "" })}`);
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireMember(request);
  return redirect(`/members/${params.handle}`);
}
