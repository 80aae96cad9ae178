import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { completeSignIn } from "~/auth/complete-sign-in.server";
import { emailField } from "~/auth/sign-in.server";
import { enterByKey, findKeyTyped } from "~/auth/sign-in-by-key.server";
import { emailKey } from "~/domain/members/members.server";
import { clientOf } from "~/http/client-address.server";
import { readDoor, rememberDoor } from "~/http/door-cookie.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { codeGuesses } from "~/http/limits.server";
import { logSecurity } from "~/http/log.server";
import { safeReturn } from "~/http/return-to.server";
import { useT } from "~/i18n/use-t";
import { isOutboxReadable } from "~/mail/outbox.server";
import { Field } from "~/ui/field";
import { knobs } from "~/ui/knobs";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { typedText } from "~/ui/typed";
import { useAnswer } from "~/ui/use-answer";
import { Gate } from "../login/gate";
import { GateHead } from "../login/gate-head";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "auth.typeCode.title");

const codeForm = z.object({
  email: emailField,
  code: z.string().trim().min(1, "forms.required").max(40, "auth.typeCode.wrong"),
});

export async function loader({ request }: LoaderFunctionArgs) {
  const door = await readDoor(request);
  return { email: door?.email ?? "", outbox: isOutboxReadable() };
}

export async function action({ request }: ActionFunctionArgs) {
  const client = clientOf(request);
  return submitForm(request, codeForm, async ({ email, code }) => {
    const account = `${emailKey(email)} ${client}`;
    await codeGuesses.take(account);
    const door = await readDoor(request);
    const key = findKeyTyped(email, code);
    if (key?.purpose === "claim") {
      const cookie = await rememberDoor({ ...door, email, code });
      return redirect("/claim", { headers: { "set-cookie": cookie } });
    }
    const entered = key && enterByKey(key);
    if (!entered) {
      logSecurity("sign-in.code-refused", { client });
      return data<FormAnswer>(
        { errors: { code: { key: "auth.typeCode.wrong" } }, typed: { email, code } },
        400,
      );
    }
    await codeGuesses.forget(account);
    logSecurity("sign-in.accepted", { client, by: "code" });
    return completeSignIn(request, entered.member, safeReturn(entered.returnTo ?? door?.returnTo));
  });
}

/** Where the code of a letter is typed. The address stays in the browser and never stands in a URL. */
export default function Code() {
  const t = useT();
  const { email, outbox } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  const address = answer ? typedText(answer.typed, "email") : email;
  return (
    <Gate>
      <GateHead title={t("auth.typeCode.title")} problem={errors[""]}>
        {email ? t("auth.typeCode.lead", { email }) : t("auth.typeCode.leadAnybody")}
      </GateHead>
      {outbox && (
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
          defaultValue={address}
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
          {t("auth.typeCode.go")}
        </button>
      </Form>
      <p className="small ink2">
        {t("auth.typeCode.nothing")} <Link to="/login/letter">{t("auth.typeCode.again")}</Link> ·{" "}
        <Link to="/help">{t("auth.help")}</Link>
      </p>
    </Gate>
  );
}
