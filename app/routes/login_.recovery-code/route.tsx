import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findPending } from "~/auth/pending-sign-in.server";
import { spendRecoveryCode } from "~/auth/recovery-codes.server";
import type { FormAnswer } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { Gate } from "~/routes/login/gate";
import { GateHead } from "~/routes/login/gate-head";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { useAnswer } from "~/ui/use-answer";
import { CodeForm } from "../login_.second-factor/code-form";
import { Over } from "../login_.second-factor/over";
import { submitSecondFactor } from "../login_.second-factor/submit.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "factors.recovery.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const pending = await findPending(request);
  return data({ waits: Boolean(pending) }, { headers: { "cache-control": "no-store" } });
}

export function action({ request }: ActionFunctionArgs) {
  return submitSecondFactor(request, spendRecoveryCode, "factors.recovery.wrong");
}

/** For the day the phone is lost. */
export default function RecoveryCode() {
  const t = useT();
  const { waits } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  if (!waits) return <Over />;
  return (
    <Gate>
      <GateHead title={t("factors.recovery.title")}>{t("factors.recovery.lead")}</GateHead>
      <CodeForm label={t("factors.recovery.code")} go={t("factors.signIn.go")} answer={answer} />
      <p className="small">
        <Link to="/login/second-factor">{t("factors.recovery.app")}</Link>
      </p>
    </Gate>
  );
}
