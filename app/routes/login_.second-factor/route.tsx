import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findPending } from "~/auth/pending-sign-in.server";
import { codeForDemo, spendCode } from "~/auth/second-factor.server";
import { isDemo } from "~/domain/settings/settings.server";
import type { FormAnswer } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { Gate } from "~/routes/login/gate";
import { GateHead } from "~/routes/login/gate-head";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { useAnswer } from "~/ui/use-answer";
import { CodeForm } from "./code-form";
import { Over } from "./over";
import { submitSecondFactor } from "./submit.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "factors.signIn.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const pending = await findPending(request);
  const demo = pending && isDemo() ? codeForDemo(pending.member.id) : null;
  return data({ waits: Boolean(pending), demo }, { headers: { "cache-control": "no-store" } });
}

export function action({ request }: ActionFunctionArgs) {
  return submitSecondFactor(request, spendCode, "factors.code.wrong");
}

/** Between the password (or the letter) and the community: a code from the phone. */
export default function SecondFactor() {
  const t = useT();
  const { waits, demo } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  if (!waits) return <Over />;
  return (
    <Gate>
      <GateHead title={t("factors.signIn.title")}>{t("factors.signIn.lead")}</GateHead>
      <CodeForm
        label={t("factors.code")}
        hint={t("factors.code.hint")}
        go={t("factors.signIn.go")}
        answer={answer}
        demo={demo}
        digits
      />
      <p className="small">
        <Link to="/login/recovery-code">{t("factors.signIn.recovery")}</Link>
      </p>
      <p className="small">
        <Link to="/login">{t("factors.signIn.back")}</Link>
      </p>
    </Gate>
  );
}
