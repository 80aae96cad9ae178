import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { spendLetterCode } from "~/auth/prove.server";
import { codeForm } from "~/http/code-form.server";
import type { FormAnswer } from "~/http/form.server";
import { countCode } from "~/http/limits.server";
import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { useAnswer } from "~/ui/use-answer";
import { CodeForm } from "../login_.second-factor/code-form";
import { askedToProveBy, submitProof } from "../settings.prove._index/prove.server";
import { ProveFrame } from "../settings.prove._index/prove-frame";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "factors.prove.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const { ways, returnTo } = await askedToProveBy(request, "letter");
  return { ways, returnTo };
}

export function action({ request }: ActionFunctionArgs) {
  return submitProof(request, {
    way: "letter",
    shape: codeForm,
    proves: (member, { code }) => spendLetterCode(member, code),
    count: countCode,
    field: "code",
    wrong: "factors.prove.letter.wrong",
  });
}

export default function ProveByLetterCode() {
  const t = useT();
  const { ways, returnTo } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  return (
    <ProveFrame way="letter" ways={ways} returnTo={returnTo}>
      <p>{t("factors.prove.letter.sent")}</p>
      <CodeForm
        label={t("factors.prove.letter.code")}
        go={t("factors.prove.go")}
        answer={answer}
        returnTo={returnTo}
      />
      <p className="small">
        <Link to={`/settings/prove/letter?${new URLSearchParams({ returnTo })}`}>
          {t("factors.prove.letter.again")}
        </Link>
      </p>
    </ProveFrame>
  );
}
