import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "~/auth/require-member.server";
import { signOutEverywhere } from "~/auth/sign-out.server";

/** Ends every session of the member, on every device. */
export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request);
  const cookie = await signOutEverywhere(member);
  return redirect("/login", {
    headers: { "set-cookie": cookie, "clear-site-data": '"cache", "storage"' },
  });
}

/** Who opens the address by hand goes to where the button is. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireMember(request);
  return redirect("/settings/devices");
}
