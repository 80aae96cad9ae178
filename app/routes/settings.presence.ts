import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "~/auth/require-member.server";
import { setPresence } from "~/domain/members/presence.server";

/** Shows or hides that the member is here now. */
export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request);
  const form = await request.formData();
  setPresence(member, form.get("hides") === "yes");
  return redirect("/settings");
}

export const loader = () => redirect("/settings");
