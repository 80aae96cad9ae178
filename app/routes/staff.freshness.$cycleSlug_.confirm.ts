import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "~/auth/require-member.server";
import { confirmByPhone } from "~/domain/freshness-desk/confirm-by-phone.server";
import { deed } from "~/http/deed.server";

const listOf = (cycleSlug = "") => `/staff/freshness/${encodeURIComponent(cycleSlug)}`;

/** Notes that somebody has said on the phone that their details hold, and goes back to the list of their edition. */
export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request);
  const form = await request.formData();
  const back = listOf(params.cycleSlug);
  return deed(back, () => confirmByPhone(staff, String(form.get("memberId"))), `${back}?confirmed`);
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request);
  return redirect(listOf(params.cycleSlug));
}
