import { redirect } from "@remix-run/node";
import type { Standing } from "~/domain/members/person";
import { isStaff } from "~/domain/members/rules";
import { meetDevice } from "./known-devices.server";
import { startSession } from "./lucia.server";
import { askSecondFactor, blankPending, type Pending, spendPending } from "./pending-sign-in.server";
import { hasSecondFactor } from "./second-factor.server";
import { pathToSecondFactor } from "./session-powers.server";

type Entrant = { id: string; standing: Standing };

/**
 * The last step of every way in (password, code, link, claim, reset, passkey, set-up): where a second factor
 * is in force and the way in was none itself, goes to ask for it; otherwise begins the session and goes to
 * `returnTo`, an address of this site. `secondFactor`: the way in counts as both (a passkey that checked the
 * person).
 */
export async function completeSignIn(
  request: Request,
  member: Entrant,
  returnTo = "/",
  { secondFactor = false } = {},
): Promise<Response> {
  const inForce = hasSecondFactor(member.id);
  if (inForce && !secondFactor) return askSecondFactor(member.id, returnTo);
  return enter(request, member, returnTo, inForce && secondFactor);
}

/** Lets in who has given the second proof as well; undefined when the waiting had ended meanwhile. */
export async function completeSecondFactor(
  request: Request,
  pending: Pending,
): Promise<Response | undefined> {
  if (!spendPending(pending)) return undefined;
  const entered = await enter(request, pending.member, pending.returnTo, true);
  entered.headers.append("set-cookie", await blankPending());
  return entered;
}

/**
 * A new session, never the one that the browser brought. The team is led to enrol first: until then a
 * session opens to them what it opens to any member, though they came by a passkey, because whoever has only
 * the password could otherwise enrol in their place.
 */
async function enter(
  request: Request,
  member: Entrant,
  returnTo: string,
  secondFactor: boolean,
): Promise<Response> {
  const userAgent = request.headers.get("user-agent") ?? "";
  const to =
    isStaff(member) && !hasSecondFactor(member.id) ? pathToSecondFactor(member.id, returnTo) : returnTo;
  const headers = new Headers();
  headers.append("set-cookie", await startSession(member, userAgent, { secondFactor }));
  headers.append("set-cookie", await meetDevice(request, member.id));
  return redirect(to, { headers });
}
