import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "~/auth/require-member.server";
import { resend } from "~/domain/mail-desk/mail-desk.server";

/** Sends one letter again. */
export async function action({ request, params }: ActionFunctionArgs) {
  resend(await requireStaff(request), params.letterId!);
  return redirect("/staff/mail?done=resent");
}

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request);
  return redirect("/staff/mail");
}
