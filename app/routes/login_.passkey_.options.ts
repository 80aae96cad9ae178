import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { offerAuthentication, partyOf } from "~/auth/webauthn.server";
import { Refusal } from "~/domain/refusal";
import { clientOf } from "~/http/client-address.server";
import { guesses } from "~/http/limits.server";

/** The question that a device signs with a passkey; the same for everybody. */
export async function action({ request }: ActionFunctionArgs) {
  await guesses.ofClient.take(clientOf(request));
  const party = partyOf(request);
  if (!party) throw new Refusal(409, "factors.passkeys.localhost");
  return Response.json(await offerAuthentication(party));
}

export const loader = () => redirect("/login/passkey");
