import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "~/auth/require-member.server";
import { addListedPart, partDraft } from "~/domain/joining/correcting-parts.server";
import { deed } from "~/http/deed.server";
import { readForm } from "~/http/form.server";
import { logSecurity } from "~/http/log.server";

/** Gives somebody who has not come an edition. */
export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request);
  const memberId = params.memberId!;
  const place = `/staff/people/${memberId}`;
  const { value } = await readForm(request, partDraft);
  if (!value) return redirect(`${place}?problem=forms.choose`);
  return deed(`${place}?done=cycles`, () => {
    addListedPart(staff, memberId, value);
    logSecurity("member.corrected", { staff: staff.id, member: memberId });
  });
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request);
  return redirect(`/staff/people/${params.memberId!}`);
}
