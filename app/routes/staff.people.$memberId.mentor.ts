import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "~/auth/require-member.server";
import { mentorDraft, setListedMentor } from "~/domain/joining/correcting-parts.server";
import { deed } from "~/http/deed.server";
import { readForm } from "~/http/form.server";
import { logSecurity } from "~/http/log.server";

/** Says who was the mentor of somebody who has not come. */
export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request);
  const memberId = params.memberId!;
  const place = `/staff/people/${memberId}`;
  const { value } = await readForm(request, mentorDraft);
  if (!value) return redirect(`${place}?problem=forms.choose`);
  return deed(`${place}?done=mentor`, () => {
    setListedMentor(staff, memberId, value);
    logSecurity("member.corrected", { staff: staff.id, member: memberId });
  });
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request);
  return redirect(`/staff/people/${params.memberId!}`);
}
