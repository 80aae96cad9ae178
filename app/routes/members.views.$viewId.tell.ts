import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { requireMember } from "~/auth/require-member.server";
import { setTelling } from "~/domain/saved-views/views.server";
import { readForm } from "~/http/form.server";

const shape = z.object({ tells: z.enum(["yes", "no"]) });

/** Begins or ends telling of people who fit a kept filter. */
export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request);
  const form = await readForm(request, shape);
  if (form.value) setTelling(member, params.viewId!, form.value.tells === "yes");
  return redirect("/members/views");
}

export const loader = async ({ request }: ActionFunctionArgs) => {
  await requireMember(request);
  return redirect("/members/views");
};
