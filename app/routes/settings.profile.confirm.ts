import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "~/auth/require-member.server";
import { confirmDetails } from "~/domain/members/freshness.server";
import { safeReturn } from "~/http/return-to.server";

/** One tap: my details still hold. */
export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request);
  const form = await request.formData();
  confirmDetails(member);
  return redirect(safeReturn(form.get("returnTo")));
}

/** Who opens the address by hand goes to where the button is. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireMember(request);
  return redirect("/settings/profile");
}
