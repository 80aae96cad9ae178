import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "~/auth/require-member.server";
import { stay } from "~/domain/own-data/leaving.server";
import { logSecurity } from "~/http/log.server";

/** Takes a leaving back. */
export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request);
  if (stay(member.id)) logSecurity("leaving.takenBack", { member: member.id });
  return redirect("/settings/data?stayed");
}

/** Who opens the address by hand goes to where the button is. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireMember(request);
  return redirect("/settings/data");
}
