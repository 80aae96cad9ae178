import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "~/auth/require-member.server";
import { removeListedPart } from "~/domain/joining/correcting-parts.server";
import { doWithPart } from "./staff.people.$memberId._index/part-deed.server";

/** Takes an edition off somebody who has not come. */
export const action = (args: ActionFunctionArgs) => doWithPart(args, removeListedPart);

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request);
  return redirect(`/staff/people/${params.memberId!}`);
}
