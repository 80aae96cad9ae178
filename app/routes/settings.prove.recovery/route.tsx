import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { spendRecoveryCode } from "~/auth/recovery-codes.server";
import { codeForm } from "~/http/code-form.server";
import type { FormAnswer } from "~/http/form.server";
import { countCode } from "~/http/limits.server";
import { useT } from "~/i18n/use-t";
import { pageTitle } from "~/ui/page-title";
import { useAnswer } from "~/ui/use-answer";
import { CodeForm } from "../login_.second-factor/code-form";
import { askedToProveBy, submitProof } from "../settings.prove._index/prove.server";
import { ProveFrame } from "../settings.prove._index/prove-frame";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "factors.prove.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const { ways, returnTo } = await askedToProveBy(request, "code");
  return { ways, returnTo };
}

export function action({ request }: ActionFunctionArgs) {
  return submitProof(request, {
    way: "code",
    shape: codeForm,
    proves: (member, { code }) => spendRecoveryCode(member.id, code),
    count: countCode,
    field: "code",
    wrong: "factors.recovery.wrong",
  });
}

export default function ProveByRecovery() {
  const t = useT();
  const { ways, returnTo } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  return (
    <ProveFrame way="recovery" ways={ways} returnTo={returnTo}>
      <CodeForm
        label={t("factors.recovery.code")}
        hint={t("factors.recovery.lead")}
        go={t("factors.prove.go")}
        answer={answer}
        returnTo={returnTo}
      />
    </ProveFrame>
  );
}
