import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "~/auth/require-member.server";
import { inviteCycle } from "~/domain/joining/inviting.server";
import { logSecurity } from "~/http/log.server";

/** Invites everybody of an edition who may be invited. */
export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request);
  const form = await request.formData();
  const cycle = String(form.get("cycle"));
  const invited = inviteCycle(staff, cycle);
  logSecurity("cycle.invited", { staff: staff.id, count: invited });
  return redirect(`/staff/people?${new URLSearchParams({ cycle, invited: String(invited) })}`);
}

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request);
  return redirect("/staff/people");
}
