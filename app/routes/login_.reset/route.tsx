import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { sendResetLetter } from "~/auth/letters-asked.server";
import { emailField } from "~/auth/sign-in.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { Field } from "~/ui/field";
import { knobs } from "~/ui/knobs";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { typedText } from "~/ui/typed";
import { useAnswer } from "~/ui/use-answer";
import { askForLetter } from "../login/ask.server";
import { Gate } from "../login/gate";
import { GateHead } from "../login/gate-head";
import { WhereLettersAre } from "../login_.code/letter-code";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "auth.reset.title");

const resetForm = z.object({ email: emailField });

export async function loader({ request }: LoaderFunctionArgs) {
  return { sent: new URL(request.url).searchParams.has("sent") };
}

export async function action({ request }: ActionFunctionArgs) {
  return submitForm(request, resetForm, async ({ email }) => {
    await askForLetter(request, email, (language) => sendResetLetter(email, { language }));
    return redirect("/login/reset?sent");
  });
}

/** Asks for the link that sets a new password; the answer is the same for every address. */
export default function Reset() {
  const t = useT();
  const { sent } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  if (sent && !answer)
    return (
      <Gate>
        <GateHead title={t("auth.reset.sentTitle")}>{t("auth.reset.sent")}</GateHead>
        <WhereLettersAre />
        <p className="small ink2">
          <Link to="/login">{t("auth.signIn")}</Link> · <Link to="/help">{t("auth.help")}</Link>
        </p>
      </Gate>
    );
  return (
    <Gate>
      <GateHead title={t("auth.reset.title")} problem={errors[""]}>
        {t("auth.reset.lead")}
      </GateHead>
      <Form method="post" className="stack" style={knobs({ gap: "1.1rem" })} replace>
        <Field
          name="email"
          type="email"
          label={t("auth.email")}
          error={errors.email}
          defaultValue={typedText(answer?.typed, "email")}
          autoComplete="username"
          inputMode="email"
          required
        />
        <button className="btn" data-kind="primary" type="submit">
          {t("auth.reset.send")}
        </button>
      </Form>
      <p className="small ink2">
        {t("auth.reset.needNot")} <Link to="/login/letter">{t("auth.letter.send")}</Link>
      </p>
    </Gate>
  );
}
