import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireProof } from "~/auth/require-member.server";
import { askForEmail, emailDraft } from "~/domain/members/email-change.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { letterWishes } from "~/http/limits.server";
import { logSecurity } from "~/http/log.server";
import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { Field } from "~/ui/field";
import { FormSummary } from "~/ui/form-summary";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { Shell } from "~/ui/shell";
import { typedText } from "~/ui/typed";
import { useAnswer } from "~/ui/use-answer";
import "../settings._index/settings.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "access.email.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireProof(request);
  const query = new URL(request.url).searchParams;
  return { email: member.email, sent: query.has("sent"), done: query.has("done") };
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireProof(request);
  return submitForm(request, emailDraft, async ({ email }) => {
    await letterWishes.take(member.id);
    askForEmail(member, email);
    logSecurity("email.asked", { member: member.id });
    return redirect("/settings/email?sent");
  });
}

export default function Email() {
  const t = useT();
  const { email, sent, done } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  return (
    <Shell>
      <div className="stack settings">
        <p className="small">
          <Link to="/settings">{t("settings.title")}</Link>
        </p>
        <h1>{t("access.email.title")}</h1>
        <p>{email ? t("access.email.now", { email }) : t("access.email.none")}</p>
        {(sent || done) && !answer && (
          <Banner icon="mail" role="status">
            {t(done ? "access.email.done" : "access.email.sent")}
          </Banner>
        )}
        <Form method="post" className="stack">
          <FormSummary errors={errors} />
          <Field
            name="email"
            type="email"
            label={t("access.email.new")}
            hint={t("access.email.hint")}
            error={errors.email}
            defaultValue={typedText(answer?.typed, "email")}
            autoComplete="email"
            required
          />
          <div className="row">
            <button className="btn" data-kind="primary" type="submit">
              {t("access.email.send")}
            </button>
          </div>
        </Form>
      </div>
    </Shell>
  );
}
