import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "~/auth/require-member.server";
import { endWelcome } from "~/domain/members/welcome.server";

/** Puts the first steps aside, for good. */
export async function action({ request }: ActionFunctionArgs) {
  endWelcome(await requireMember(request));
  return redirect("/");
}

/** Who opens the address by hand goes home. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireMember(request);
  return redirect("/");
}
