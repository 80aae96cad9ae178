import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "~/auth/require-member.server";
import { renewCode } from "~/domain/joining/codes.server";
import { logSecurity } from "~/http/log.server";

/** Makes a code anew; the old one dies. */
export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request);
  const code = renewCode(staff, params.code!);
  logSecurity("code.renewed", { staff: staff.id });
  return redirect(`/staff/codes/${code}`);
}

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request);
  return redirect("/staff/codes");
}
