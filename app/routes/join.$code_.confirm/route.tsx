import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { emailField } from "~/auth/sign-in.server";
import { joinCodeKey } from "~/domain/joining/codes.server";
import { findKeyByCode } from "~/domain/keys/keys.server";
import { emailKey } from "~/domain/members/members.server";
import { isDemo } from "~/domain/settings/settings.server";
import { clientOf } from "~/http/client-address.server";
import { readDoor } from "~/http/door-cookie.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { codeGuesses } from "~/http/limits.server";
import { useT } from "~/i18n/use-t";
import { Field } from "~/ui/field";
import { knobs } from "~/ui/knobs";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { typedText } from "~/ui/typed";
import { useAnswer } from "~/ui/use-answer";
import { enter } from "../join.$code/enter.server";
import { Gate } from "../login/gate";
import { GateHead } from "../login/gate-head";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "auth.typeCode.title");

const codeForm = z.object({
  email: emailField,
  code: z.string().trim().min(1, "forms.required").max(40, "auth.typeCode.wrong"),
});

export async function loader({ request, params }: LoaderFunctionArgs) {
  const door = await readDoor(request);
  return { email: door?.email ?? "", hall: joinCodeKey(params.code!), demo: isDemo() };
}

export async function action({ request }: ActionFunctionArgs) {
  return submitForm(request, codeForm, async ({ email, code }) => {
    const account = `${emailKey(email)} ${clientOf(request)}`;
    await codeGuesses.take(account);
    const key = findKeyByCode("join", emailKey(email), code);
    if (!key)
      return data<FormAnswer>(
        { errors: { code: { key: "auth.typeCode.wrong" } }, typed: { email, code } },
        400,
      );
    return enter(request, key);
  });
}

/** Where somebody in the hall types the code of the letter. */
export default function ConfirmByCode() {
  const t = useT();
  const { email, hall, demo } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  return (
    <Gate>
      <GateHead title={t("auth.typeCode.title")} problem={errors[""]}>
        {email ? t("joining.confirm.sent", { email }) : t("auth.typeCode.leadAnybody")}
      </GateHead>
      {demo && (
        <p className="small">
          {t("auth.typeCode.demo")} <a href="/outbox">{t("auth.typeCode.outbox")}</a>
        </p>
      )}
      <Form method="post" className="stack" style={knobs({ gap: "1.1rem" })} replace>
        <Field
          name="email"
          type="email"
          label={t("auth.email")}
          error={errors.email}
          defaultValue={answer ? typedText(answer.typed, "email") : email}
          autoComplete="username"
          inputMode="email"
          required
        />
        <Field
          name="code"
          label={t("auth.typeCode.code")}
          hint={t("auth.typeCode.hint")}
          error={errors.code}
          defaultValue={typedText(answer?.typed, "code")}
          className="code-in num"
          autoComplete="one-time-code"
          inputMode="text"
          autoCapitalize="characters"
          spellCheck={false}
          required
        />
        <button className="btn" data-kind="primary" type="submit">
          {t("joining.confirm.go")}
        </button>
      </Form>
      <p className="small ink2">
        {t("auth.typeCode.nothing")} <Link to={`/join/${hall}`}>{t("joining.confirm.again")}</Link>
      </p>
    </Gate>
  );
}
