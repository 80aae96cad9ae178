import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "~/auth/require-member.server";
import { acceptRequest } from "~/domain/joining/requests.server";
import { deed } from "~/http/deed.server";
import { logSecurity } from "~/http/log.server";

/** Lets somebody in: as the person that was chosen, or as somebody new. */
export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request);
  const form = await request.formData();
  const member = form.get("member");
  return deed("/staff/requests", () => {
    acceptRequest(staff, params.id!, member ? String(member) : null);
    logSecurity("request.accepted", { staff: staff.id });
  });
}

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request);
  return redirect("/staff/requests");
}
