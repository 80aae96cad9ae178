import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import type { z } from "zod";
import { requireStaff } from "~/auth/require-member.server";
import { partDraft } from "~/domain/joining/correcting-parts.server";
import type { Member } from "~/domain/members/person";
import { deed } from "~/http/deed.server";
import { readForm } from "~/http/form.server";
import { logSecurity } from "~/http/log.server";

type Verb = (staff: Member, memberId: string, part: z.infer<typeof partDraft>) => void;

/** Does something with an edition of somebody who has not come, and goes back to their page among the team's. */
export async function doWithPart({ request, params }: ActionFunctionArgs, verb: Verb): Promise<Response> {
  const staff = await requireStaff(request);
  const memberId = params.memberId!;
  const place = `/staff/people/${memberId}`;
  const { value } = await readForm(request, partDraft);
  if (!value) return redirect(`${place}?problem=forms.choose`);
  return deed(`${place}?done=cycles`, () => {
    verb(staff, memberId, value);
    logSecurity("member.corrected", { staff: staff.id, member: memberId });
  });
}
