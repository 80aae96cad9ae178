import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "~/auth/require-member.server";
import { settleHelpRequest } from "~/domain/joining/help.server";
import { deed } from "~/http/deed.server";
import { logSecurity } from "~/http/log.server";

/** Marks a line to the team as settled. */
export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request);
  return deed("/staff/requests", () => {
    settleHelpRequest(staff, params.id!);
    logSecurity("help.settled", { staff: staff.id });
  });
}

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request);
  return redirect("/staff/requests");
}
