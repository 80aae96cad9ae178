import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { endOwnSession } from "~/auth/own-sessions.server";
import { requireMember } from "~/auth/require-member.server";
import { logSecurity } from "~/http/log.server";

/** Ends one of the member's own sessions; one that is over already is no mistake. */
export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request);
  if (endOwnSession(member.id, params.ref!)) logSecurity("session.ended", { member: member.id });
  return redirect("/settings/devices");
}

/** Who opens the address by hand goes to where the button is. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireMember(request);
  return redirect("/settings/devices");
}
