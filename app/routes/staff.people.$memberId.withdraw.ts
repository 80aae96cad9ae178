import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "~/auth/require-member.server";
import { withdrawInvitation } from "~/domain/joining/inviting.server";
import { backTo } from "~/http/back-to.server";
import { deed } from "~/http/deed.server";
import { logSecurity } from "~/http/log.server";

/** Takes an invitation back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request);
  return deed(backTo(request, "/staff/people"), () => {
    withdrawInvitation(staff, params.memberId!);
    logSecurity("member.uninvited", { staff: staff.id, member: params.memberId! });
  });
}

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request);
  return redirect("/staff/people");
}
