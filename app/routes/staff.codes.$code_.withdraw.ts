import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "~/auth/require-member.server";
import { withdrawCode } from "~/domain/joining/codes.server";
import { deed } from "~/http/deed.server";
import { logSecurity } from "~/http/log.server";

/** Ends a code. */
export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request);
  return deed("/staff/codes", () => {
    withdrawCode(staff, params.code!);
    logSecurity("code.withdrawn", { staff: staff.id });
  });
}

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request);
  return redirect("/staff/codes");
}
