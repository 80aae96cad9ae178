import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { codeForDemo, spendCode } from "~/auth/second-factor.server";
import { isDemo } from "~/domain/settings/settings.server";
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
  const { member, ways, returnTo } = await askedToProveBy(request, "code");
  return { ways, returnTo, demo: isDemo() ? codeForDemo(member.id) : null };
}

export function action({ request }: ActionFunctionArgs) {
  return submitProof(request, {
    way: "code",
    shape: codeForm,
    proves: (member, { code }) => spendCode(member.id, code),
    count: countCode,
    field: "code",
    wrong: "factors.code.wrong",
  });
}

export default function ProveByCode() {
  const t = useT();
  const { ways, returnTo, demo } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  return (
    <ProveFrame way="code" ways={ways} returnTo={returnTo}>
      <CodeForm
        label={t("factors.code")}
        hint={t("factors.code.hint")}
        go={t("factors.prove.go")}
        answer={answer}
        returnTo={returnTo}
        demo={demo}
        digits
      />
    </ProveFrame>
  );
}
