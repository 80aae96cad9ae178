import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { completeSignIn } from "~/auth/complete-sign-in.server";
import { findMember } from "~/auth/require-member.server";
import { findByPassword, signInForm } from "~/auth/sign-in.server";
import { DEMO_PASSWORD, listPeopleToTry } from "~/domain/members/people-to-try.server";
import { isDemo } from "~/domain/settings/settings.server";
import { clientOf } from "~/http/client-address.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { guesses } from "~/http/limits.server";
import { logSecurity } from "~/http/log.server";
import { safeReturn } from "~/http/return-to.server";
import { useT } from "~/i18n/use-t";
import { Field } from "~/ui/field";
import { Icon } from "~/ui/icon";
import { knobs } from "~/ui/knobs";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { typedText } from "~/ui/typed";
import { useAnswer } from "~/ui/use-answer";
import { askForCode } from "./ask.server";
import { Gate } from "./gate";
import { GateHead } from "./gate-head";
import { PeopleToTry } from "./people-to-try";
import { skyOfGate } from "./sky-of-gate.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "auth.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const returnTo = safeReturn(new URL(request.url).searchParams.get("returnTo"));
  if (await findMember(request)) throw redirect(returnTo);
  const demo = isDemo();
  return {
    returnTo,
    toTry: demo ? listPeopleToTry() : [],
    password: demo ? DEMO_PASSWORD : "",
    sky: skyOfGate(),
  };
}

/** By password; who leaves it empty gets a code by mail, as with the other button. */
export async function action({ request }: ActionFunctionArgs) {
  const client = clientOf(request);
  return submitForm(request, signInForm, async ({ email, password, returnTo }) => {
    if (password === "") return askForCode(request, email, returnTo);
    const account = `${email.toLowerCase()} ${client}`;
    await guesses.ofClient.take(client);
    await guesses.ofAccountAndClient.take(account);
    const member = await findByPassword(email, password);
    if (!member) {
      logSecurity("sign-in.refused", { client });
      return data<FormAnswer>({ errors: { form: { key: "auth.wrong" } }, typed: { email } }, 400);
    }
    await guesses.ofAccountAndClient.forget(account);
    await guesses.ofClient.giveBack(client);
    logSecurity("sign-in.accepted", { client });
    return completeSignIn(request, member, safeReturn(returnTo));
  });
}

export default function Login() {
  const t = useT();
  const { returnTo, toTry, password, sky } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  return (
    <Gate sky={sky}>
      <GateHead title={t("auth.back")} problem={errors[""]}>
        {t("auth.lead")}
      </GateHead>
      <Form method="post" className="stack" style={knobs({ gap: "1.1rem" })} replace>
        <input type="hidden" name="returnTo" value={returnTo} />
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
        <Field
          name="password"
          type="password"
          label={t("auth.password")}
          hint={t("auth.password.hint")}
          error={errors.password}
          autoComplete="current-password"
        />
        <p className="row small">
          <Link className="push" to="/login/reset">
            {t("auth.forgot")}
          </Link>
        </p>
        <button className="btn" data-kind="primary" type="submit">
          {t("auth.signIn")}
        </button>
        <p className="row small muted or">{t("auth.or")}</p>
        <button className="btn" type="submit" formAction="/login/letter">
          <Icon name="mail" />
          {t("auth.letter.send")}
        </button>
      </Form>
      <p>
        <Link to={`/login/passkey?${new URLSearchParams({ returnTo })}`}>{t("factors.passkeys.signIn")}</Link>
      </p>
      <p className="small ink2">
        {t("auth.inviteOnly")} <Link to="/join">{t("auth.join")}</Link> ·{" "}
        <Link to="/help">{t("auth.help")}</Link>
      </p>
      <PeopleToTry people={toTry} password={password} returnTo={returnTo} />
    </Gate>
  );
}
