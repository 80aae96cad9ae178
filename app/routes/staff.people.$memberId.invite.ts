import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "~/auth/require-member.server";
import { inviteMember } from "~/domain/joining/inviting.server";
import { backTo } from "~/http/back-to.server";
import { deed } from "~/http/deed.server";
import { logSecurity } from "~/http/log.server";

/** Invites one person, or sends the invitation again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request);
  return deed(backTo(request, "/staff/people"), () => {
    inviteMember(staff, params.memberId!);
    logSecurity("member.invited", { staff: staff.id, member: params.memberId! });
  });
}

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request);
  return redirect("/staff/people");
}
