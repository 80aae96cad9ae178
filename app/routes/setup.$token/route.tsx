import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form } from "@remix-run/react";
import { completeSignIn } from "~/auth/complete-sign-in.server";
import { assertSetupToken, firstAdministrator, makeFirstAdministrator } from "~/auth/setup-link.server";
import { clientOf } from "~/http/client-address.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { guesses } from "~/http/limits.server";
import { logSecurity } from "~/http/log.server";
import { useT } from "~/i18n/use-t";
import { Gate } from "~/routes/login/gate";
import { Banner } from "~/ui/banner";
import { Field } from "~/ui/field";
import { knobs } from "~/ui/knobs";
import { pageTitle } from "~/ui/page-title";
import { sentenceOf } from "~/ui/sentences";
import { useAnswer } from "~/ui/use-answer";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "auth.setup.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  await guesses.ofClient.take(clientOf(request));
  assertSetupToken(params.token!);
  return null;
}

export async function action({ request, params }: ActionFunctionArgs) {
  await guesses.ofClient.take(clientOf(request));
  assertSetupToken(params.token!);
  return submitForm(request, firstAdministrator, async (person) => {
    const administrator = await makeFirstAdministrator(params.token!, person);
    logSecurity("setup.done", { member: administrator.id });
    return completeSignIn(request, administrator);
  });
}

export default function Setup() {
  const t = useT();
  const answer = useAnswer<FormAnswer>();
  const problem = (name: string) => answer?.errors[name] && sentenceOf(answer.errors[name], t);
  const typed = (name: string) => String(answer?.typed[name] ?? "");
  return (
    <Gate>
      <header className="stack" style={knobs({ gap: ".4rem" })}>
        <h1>{t("auth.setup.title")}</h1>
        <p className="ink2">{t("auth.setup.text")}</p>
      </header>
      {problem("form") && (
        <Banner icon="warn" tone="warn" role="alert">
          {problem("form")}
        </Banner>
      )}
      <Form method="post" className="stack" style={knobs({ gap: "1.1rem" })}>
        <Field
          name="name"
          label={t("auth.setup.name")}
          error={problem("name")}
          defaultValue={typed("name")}
          autoComplete="name"
          required
        />
        <Field
          name="email"
          type="email"
          label={t("auth.email")}
          error={problem("email")}
          defaultValue={typed("email")}
          autoComplete="username"
          required
        />
        <Field
          name="password"
          type="password"
          label={t("auth.setup.password")}
          hint={t("auth.setup.hint")}
          error={problem("password")}
          autoComplete="new-password"
          required
        />
        <button className="btn" data-kind="primary" type="submit">
          {t("auth.setup.go")}
        </button>
      </Form>
    </Gate>
  );
}
