import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "~/auth/require-member.server";
import { mergeDouble } from "~/domain/joining/doubles.server";
import { deed } from "~/http/deed.server";
import { logSecurity } from "~/http/log.server";

/** Says that a dormant profile is a member’s own. */
export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request);
  const form = await request.formData();
  const member = String(form.get("member"));
  return deed("/staff/people", () => {
    mergeDouble(staff, params.memberId!, member);
    logSecurity("member.merged", { staff: staff.id, member });
  });
}

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request);
  return redirect("/staff/people");
}
