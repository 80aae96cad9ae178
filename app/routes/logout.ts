import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { signOut } from "~/auth/sign-out.server";

/** Signing out is a POST: a link on another page must not be able to do it. */
export async function action({ request }: ActionFunctionArgs) {
  const cookie = await signOut(request);
  return redirect("/login", {
    headers: { "set-cookie": cookie, "clear-site-data": '"cache", "storage"' },
  });
}

export const loader = () => redirect("/");
