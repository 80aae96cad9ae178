import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { emailField } from "~/auth/sign-in.server";
import { findCode, joinCodeKey } from "~/domain/joining/codes.server";
import { askToJoin } from "~/domain/joining/join-by-code.server";
import { rememberDoor } from "~/http/door-cookie.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { Field } from "~/ui/field";
import { knobs } from "~/ui/knobs";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { numeral } from "~/ui/role-line";
import { sentencesOf } from "~/ui/sentences";
import { typedText } from "~/ui/typed";
import { useAnswer } from "~/ui/use-answer";
import { askForLetter } from "../login/ask.server";
import { Gate } from "../login/gate";
import { GateHead } from "../login/gate-head";
import { skyOfGate } from "../login/sky-of-gate.server";
import { ClosedCode } from "./closed-code";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "joining.code.title");

const joinForm = z.object({
  name: z.string().trim().min(1, "forms.required").max(120, "forms.tooLong"),
  email: emailField,
});

export async function loader({ params }: LoaderFunctionArgs) {
  const code = findCode(params.code!);
  if (code?.state !== "open") return { state: code?.state ?? ("unknown" as const), cycle: null };
  return { state: code.state, cycle: code.cycle, role: code.role, sky: skyOfGate() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const code = joinCodeKey(params.code!);
  return submitForm(request, joinForm, async ({ name, email }) => {
    if (findCode(code)?.state !== "open") throw redirect(`/join/${encodeURIComponent(code)}`);
    await askForLetter(request, email, (language) => askToJoin(code, { name, email, language }));
    const cookie = await rememberDoor({ email });
    return redirect(`/join/${code}/confirm`, { headers: { "set-cookie": cookie } });
  });
}

/** The code of a hall: greets with the edition and asks for a name and a mailbox. */
export default function JoinByCode() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  if (!page.cycle) return <ClosedCode state={page.state} />;
  const { number, years } = page.cycle;
  const title =
    number === null ? t("joining.cycleOf", { years }) : t("joining.cycle", { cycle: numeral(number), years });
  return (
    <Gate sky={page.sky}>
      <GateHead title={title} problem={errors[""]}>
        {t("joining.code.lead")} {t(`joining.code.as.${page.role}`)}
      </GateHead>
      <Form method="post" className="stack" style={knobs({ gap: "1.1rem" })} replace>
        <Field
          name="name"
          label={t("joining.name")}
          error={errors.name}
          defaultValue={typedText(answer?.typed, "name")}
          autoComplete="name"
          maxLength={120}
          required
        />
        <Field
          name="email"
          type="email"
          label={t("auth.email")}
          hint={t("joining.code.emailHint")}
          error={errors.email}
          defaultValue={typedText(answer?.typed, "email")}
          autoComplete="email"
          inputMode="email"
          required
        />
        <button className="btn" data-kind="primary" type="submit">
          {t("joining.code.send")}
        </button>
      </Form>
      <p className="small ink2">
        {t("joining.code.here")} <Link to="/login">{t("auth.signIn")}</Link>
      </p>
    </Gate>
  );
}
