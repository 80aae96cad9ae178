import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { completeSignIn } from "~/auth/complete-sign-in.server";
import { PASSWORD_MIN, problemOfPassword } from "~/auth/password-rules.server";
import { findReset, resetPassword } from "~/auth/reset-password.server";
import { Refusal } from "~/domain/refusal";
import { clientOf } from "~/http/client-address.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { logSecurity } from "~/http/log.server";
import { readerLanguage } from "~/http/preferences.server";
import { useT } from "~/i18n/use-t";
import { Choice } from "~/ui/choice";
import { Field } from "~/ui/field";
import { knobs } from "~/ui/knobs";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { useAnswer } from "~/ui/use-answer";
import { Gate } from "../login/gate";
import { GateHead } from "../login/gate-head";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "auth.reset.title");

const newPasswordForm = z.object({
  password: z.string(),
  endOthers: z.literal("yes").optional(),
});

export async function loader({ params }: LoaderFunctionArgs) {
  const found = findReset(params.token!);
  return { alive: found !== undefined, email: found?.person.email ?? "", min: PASSWORD_MIN };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const language = await readerLanguage(request);
  return submitForm(request, newPasswordForm, async ({ password, endOthers }) => {
    const found = findReset(params.token!);
    if (!found) throw new Refusal(409, "auth.reset.dead");
    const problem = await problemOfPassword(password, found.person);
    if (problem) return data<FormAnswer>({ errors: { password: problem }, typed: {} }, 400);
    const member = await resetPassword(params.token!, password, { endOthers: endOthers === "yes", language });
    logSecurity("password.reset", { client: clientOf(request), member: member.id });
    return completeSignIn(request, member);
  });
}

/** A new password, by the link of a letter. */
export default function NewPassword() {
  const t = useT();
  const { alive, email, min } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  if (!alive)
    return (
      <Gate>
        <GateHead title={t("auth.link.deadTitle")}>{t("auth.reset.dead")}</GateHead>
        <p>
          <Link className="btn" data-kind="primary" to="/login/reset">
            {t("auth.reset.send")}
          </Link>
        </p>
      </Gate>
    );
  return (
    <Gate>
      <GateHead title={t("auth.reset.newTitle")} problem={errors[""]} />
      <Form method="post" className="stack" style={knobs({ gap: "1.1rem" })} replace>
        <input
          className="vh"
          type="email"
          autoComplete="username"
          value={email}
          readOnly
          tabIndex={-1}
          aria-hidden
        />
        <Field
          name="password"
          type="password"
          label={t("auth.reset.new")}
          hint={t("auth.reset.hint", { min })}
          error={errors.password}
          autoComplete="new-password"
          required
        />
        <Choice
          name="endOthers"
          value="yes"
          defaultChecked
          label={t("auth.reset.endOthers")}
          note={t("auth.reset.endOthersNote")}
        />
        <button className="btn" data-kind="primary" type="submit">
          {t("auth.reset.set")}
        </button>
      </Form>
    </Gate>
  );
}
