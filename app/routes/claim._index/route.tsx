import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { completeSignIn } from "~/auth/complete-sign-in.server";
import { claimProfile } from "~/domain/joining/claim.server";
import { findInvitation } from "~/domain/joining/invitation.server";
import { findKeyByCode, type Key } from "~/domain/keys/keys.server";
import { emailKey } from "~/domain/members/members.server";
import { Refusal } from "~/domain/refusal";
import { clientOf } from "~/http/client-address.server";
import { readDoor } from "~/http/door-cookie.server";
import { codeGuesses } from "~/http/limits.server";
import { logSecurity } from "~/http/log.server";
import { readerLanguage } from "~/http/preferences.server";
import { pageTitle } from "~/ui/page-title";
import { InvitationPage } from "../claim.$token/invitation-page";
import { skyOfGate } from "../login/sky-of-gate.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "joining.claim.pageTitle");

/** The key of the code that this browser has typed; counted like every typed code. */
async function keyOf(request: Request): Promise<Key | undefined> {
  const door = await readDoor(request);
  if (!door?.code) return undefined;
  const account = `${emailKey(door.email)} ${clientOf(request)}`;
  await codeGuesses.take(account);
  const key = findKeyByCode("claim", emailKey(door.email), door.code);
  if (key) await codeGuesses.giveBack(account);
  return key;
}

export async function loader({ request }: LoaderFunctionArgs) {
  const key = await keyOf(request);
  const invitation = key && findInvitation(key.memberId, await readerLanguage(request));
  if (!key || !invitation) throw redirect("/login/code");
  return { invitation, expiresAt: key.expiresAt, sky: skyOfGate() };
}

export async function action({ request }: ActionFunctionArgs) {
  const key = await keyOf(request);
  if (!key) throw redirect("/login/code");
  try {
    const arrival = claimProfile(key, await readerLanguage(request));
    logSecurity("claim.done", { client: clientOf(request), member: arrival.id, by: "code" });
    return completeSignIn(request, arrival, "/welcome");
  } catch (error) {
    if (error instanceof Refusal && error.status === 409) throw redirect("/login/code");
    throw error;
  }
}

/** The same page as by the link, for who has typed the code of the invitation. */
export default function ClaimByCode() {
  return <InvitationPage {...useLoaderData<typeof loader>()} />;
}
