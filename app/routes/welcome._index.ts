import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "~/auth/require-member.server";
import { awaitsWelcome } from "~/domain/members/welcome.server";

/** Where somebody new is led: to the first of the first steps, and home who has been there. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  return redirect(awaitsWelcome(member) ? "/welcome/photo" : "/");
}
