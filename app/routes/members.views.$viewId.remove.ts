import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "~/auth/require-member.server";
import { removeView } from "~/domain/saved-views/views.server";

/** Forgets a kept filter. */
export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request);
  removeView(member, params.viewId!);
  return redirect("/members/views");
}

export const loader = async ({ request }: ActionFunctionArgs) => {
  await requireMember(request);
  return redirect("/members/views");
};
