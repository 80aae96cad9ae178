import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "~/auth/require-member.server";
import { undoImport } from "~/domain/joining/undo-import.server";
import { deed } from "~/http/deed.server";
import { logSecurity } from "~/http/log.server";

/** Takes a list of people back whole. */
export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request);
  const { importId = "" } = params;
  return deed(`/staff/people/imports/${importId}`, () => {
    const count = undoImport(staff, importId);
    logSecurity("people.undone", { staff: staff.id, count });
  });
}

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request);
  return redirect("/staff/people/imports");
}
