import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "~/auth/require-member.server";
import { addListedPart } from "~/domain/joining/correcting-parts.server";
import { doWithPart } from "./staff.people.$memberId._index/part-deed.server";

/** Gives somebody who has not come an edition. */
export const action = (args: ActionFunctionArgs) => doWithPart(args, addListedPart);

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request);
  return redirect(`/staff/people/${params.memberId!}`);
}
