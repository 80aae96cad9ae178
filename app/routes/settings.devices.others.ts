import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { endOtherSessions } from "~/auth/own-sessions.server";
import { requireMember, requireVisit } from "~/auth/require-member.server";
import { logSecurity } from "~/http/log.server";

/** Ends all sessions of the member but this one. */
export async function action({ request }: ActionFunctionArgs) {
  const { member, session } = await requireVisit(request);
  const ended = endOtherSessions(member.id, session.id);
  logSecurity("session.others-ended", { member: member.id, ended });
  return redirect("/settings/devices");
}

/** Who opens the address by hand goes to where the button is. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireMember(request);
  return redirect("/settings/devices");
}
