import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember, requireProof } from "~/auth/require-member.server";
import { offerRegistration, partyOf } from "~/auth/webauthn.server";
import { Refusal } from "~/domain/refusal";

/** What the browser needs to make a passkey for the member. */
export async function action({ request }: ActionFunctionArgs) {
  const member = await requireProof(request);
  const party = partyOf(request);
  if (!party) throw new Refusal(409, "factors.passkeys.localhost");
  return Response.json(await offerRegistration(party, member));
}

/** Who opens the address by hand goes to where the button is. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireMember(request);
  return redirect("/settings/passkeys");
}
