import { redirect } from "@remix-run/node";
import type { Standing } from "~/domain/members/person";
import { startSession } from "./lucia.server";

/**
 * The last step of every way in (password, code, link, claim, passkey, set-up): begins the session and goes
 * to `returnTo`, an address of this site.
 */
export async function completeSignIn(
  request: Request,
  member: { id: string; standing: Standing },
  returnTo = "/",
): Promise<Response> {
  const cookie = await startSession(member, request.headers.get("user-agent") ?? "");
  return redirect(returnTo, { headers: { "set-cookie": cookie } });
}
