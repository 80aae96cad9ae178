import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "~/auth/require-member.server";
import { releaseHeld } from "~/domain/mail-desk/mail-desk.server";

/** Lets the letters go that a restore held back. */
export async function action({ request }: ActionFunctionArgs) {
  releaseHeld(await requireStaff(request));
  return redirect("/staff/mail?done=released");
}

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request);
  return redirect("/staff/mail");
}
