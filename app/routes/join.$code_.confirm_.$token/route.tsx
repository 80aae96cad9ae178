import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findCode } from "~/domain/joining/codes.server";
import { findKey } from "~/domain/keys/keys.server";
import { Refusal } from "~/domain/refusal";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { useAnswer } from "~/ui/use-answer";
import { ClosedCode } from "../join.$code/closed-code";
import { enter } from "../join.$code/enter.server";
import { Gate } from "../login/gate";
import { GateHead } from "../login/gate-head";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "joining.confirm.title");

/** Looks only; the button takes the seat. */
export async function loader({ params }: LoaderFunctionArgs) {
  const key = findKey("join", params.token!);
  if (key?.state !== "alive") return { state: "dead" as const, name: "" };
  const state = findCode(key.data.code ?? "")?.state ?? ("unknown" as const);
  return { state, name: key.data.name ?? "" };
}

export async function action({ request, params }: ActionFunctionArgs) {
  return submitForm(request, z.object({}), () => {
    const key = findKey("join", params.token!);
    if (!key) throw new Refusal(409, "joining.confirm.dead");
    return enter(request, key);
  });
}

export default function ConfirmByLink() {
  const t = useT();
  const { state, name } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  if (state === "dead")
    return (
      <Gate>
        <GateHead title={t("auth.link.deadTitle")}>{t("joining.confirm.dead")}</GateHead>
        <p className="small ink2">
          <Link to="/login">{t("auth.signIn")}</Link> · <Link to="/help">{t("auth.help")}</Link>
        </p>
      </Gate>
    );
  if (state !== "open") return <ClosedCode state={state} />;
  return (
    <Gate>
      <GateHead title={t("joining.confirm.title")} problem={errors[""]}>
        {t("joining.confirm.lead", { name })}
      </GateHead>
      <Form method="post" className="stack" replace>
        <button className="btn" data-kind="primary" type="submit">
          {t("joining.confirm.go")}
        </button>
        <p className="small ink2">{t("joining.claim.consent")}</p>
      </Form>
    </Gate>
  );
}
