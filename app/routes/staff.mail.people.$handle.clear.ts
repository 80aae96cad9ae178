import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "~/auth/require-member.server";
import { clearTrouble } from "~/domain/mail-desk/mail-desk.server";

/** Takes the note off somebody's address: letters reach them again. */
export async function action({ request, params }: ActionFunctionArgs) {
  clearTrouble(await requireStaff(request), params.handle!);
  return redirect("/staff/mail?done=cleared");
}

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request);
  return redirect("/staff/mail");
}
