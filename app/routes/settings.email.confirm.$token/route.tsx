import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireMember } from "~/auth/require-member.server";
import { confirmEmail, getNewEmail } from "~/domain/members/email-change.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { logSecurity } from "~/http/log.server";
import { useT } from "~/i18n/use-t";
import { FormSummary } from "~/ui/form-summary";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { Shell } from "~/ui/shell";
import { useAnswer } from "~/ui/use-answer";
import "../settings._index/settings.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "access.email.confirm.title");

/** Opened from the letter, by whoever is signed in as the person who asked; looking changes nothing. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  return { email: getNewEmail(member, params.token!).email };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request);
  return submitForm(request, z.object({}), () => {
    confirmEmail(member, params.token!);
    logSecurity("email.changed", { member: member.id });
    return redirect("/settings/email?done");
  });
}

export default function ConfirmEmail() {
  const t = useT();
  const { email } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <Form method="post" className="stack settings">
        <h1>{t("access.email.confirm.title")}</h1>
        <FormSummary errors={sentencesOf(useAnswer<FormAnswer>()?.errors, t)} />
        <p>{t("access.email.confirm.text", { email })}</p>
        <div className="row">
          <button className="btn" data-kind="primary" type="submit">
            {t("access.email.confirm.go")}
          </button>
        </div>
      </Form>
    </Shell>
  );
}
