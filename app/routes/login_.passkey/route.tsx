import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { completeSignIn } from "~/auth/complete-sign-in.server";
import { findMember } from "~/auth/require-member.server";
import { findByPasskey, partyOf } from "~/auth/webauthn.server";
import { clientOf } from "~/http/client-address.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { guesses } from "~/http/limits.server";
import { logSecurity } from "~/http/log.server";
import { passkeyForm } from "~/http/passkey-form.server";
import { safeReturn } from "~/http/return-to.server";
import { useT } from "~/i18n/use-t";
import { Gate } from "~/routes/login/gate";
import { GateHead } from "~/routes/login/gate-head";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { useAnswer } from "~/ui/use-answer";
import { PasskeyForm } from "./passkey-form";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "factors.passkeys.signIn");

/** The one page of visitors with a script: only a script can ask a device for its passkey. */
export const handle = { scripted: true };

export async function loader({ request }: LoaderFunctionArgs) {
  const returnTo = safeReturn(new URL(request.url).searchParams.get("returnTo"));
  if (await findMember(request)) throw redirect(returnTo);
  return { returnTo };
}

export function action({ request }: ActionFunctionArgs) {
  const client = clientOf(request);
  return submitForm(request, passkeyForm, async ({ answer, returnTo }) => {
    await guesses.ofClient.take(client);
    const party = partyOf(request);
    const member = party && (await findByPasskey(party, answer));
    if (!member) {
      logSecurity("sign-in.refused", { client, way: "passkey" });
      return data<FormAnswer>({ errors: { answer: { key: "factors.passkeys.failed" } }, typed: {} }, 400);
    }
    await guesses.ofClient.giveBack(client);
    logSecurity("sign-in.accepted", { client, way: "passkey" });
    return completeSignIn(request, member, safeReturn(returnTo), { secondFactor: true });
  });
}

export default function SignInByPasskey() {
  const t = useT();
  const { returnTo } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  return (
    <Gate>
      <GateHead title={t("factors.passkeys.signIn")}>{t("factors.passkeys.signInLead")}</GateHead>
      <PasskeyForm
        options="/login/passkey/options"
        verb="use"
        go={t("auth.signIn")}
        answer={answer}
        returnTo={returnTo}
      />
      <p className="small">
        <Link to={`/login?${new URLSearchParams({ returnTo })}`}>{t("factors.passkeys.useOther")}</Link>
      </p>
    </Gate>
  );
}
