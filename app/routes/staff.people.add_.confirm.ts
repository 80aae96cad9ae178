import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "~/auth/require-member.server";
import { addPeople } from "~/domain/joining/adding.server";
import { submitForm } from "~/http/form.server";
import { logSecurity } from "~/http/log.server";
import { listForm } from "./staff.people.add/list-form.server";

/** Adds the people of a list that has been looked at. */
export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request);
  return submitForm(request, listForm, ({ lines, ...whereto }) => {
    const added = addPeople(staff, lines, whereto);
    logSecurity("people.added", { staff: staff.id, count: added });
    return redirect(`/staff/people?${new URLSearchParams({ cycle: whereto.cycle, added: String(added) })}`);
  });
}

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request);
  return redirect("/staff/people/add");
}
