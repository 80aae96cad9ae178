import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findByPasskey, partyOf } from "~/auth/webauthn.server";
import type { FormAnswer } from "~/http/form.server";
import { countCode } from "~/http/limits.server";
import { passkeyForm } from "~/http/passkey-form.server";
import { useT } from "~/i18n/use-t";
import { pageTitle } from "~/ui/page-title";
import { useAnswer } from "~/ui/use-answer";
import { PasskeyForm } from "../login_.passkey/passkey-form";
import { askedToProveBy, submitProof } from "../settings.prove._index/prove.server";
import { ProveFrame } from "../settings.prove._index/prove-frame";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "factors.prove.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const { ways, returnTo } = await askedToProveBy(request, "passkey");
  return { ways, returnTo };
}

export function action({ request }: ActionFunctionArgs) {
  const party = partyOf(request);
  return submitProof(request, {
    way: "passkey",
    shape: passkeyForm,
    proves: async (member, { answer }) =>
      party !== undefined && (await findByPasskey(party, answer))?.id === member.id,
    count: countCode,
    field: "answer",
    wrong: "factors.passkeys.failed",
  });
}

export default function ProveByPasskey() {
  const t = useT();
  const { ways, returnTo } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  return (
    <ProveFrame way="passkey" ways={ways} returnTo={returnTo}>
      <PasskeyForm
        options="/login/passkey/options"
        verb="use"
        go={t("factors.prove.go")}
        answer={answer}
        returnTo={returnTo}
      />
    </ProveFrame>
  );
}
