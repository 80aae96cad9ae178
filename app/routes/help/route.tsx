import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findMember } from "~/auth/require-member.server";
import { writeToTeam } from "~/domain/joining/help.server";
import { HELP_LIMIT } from "~/domain/joining/rules";
import { clientOf } from "~/http/client-address.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { visitorLines } from "~/http/limits.server";
import { readerLanguage } from "~/http/preferences.server";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { Field } from "~/ui/field";
import { FormSummary } from "~/ui/form-summary";
import { knobs } from "~/ui/knobs";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { Shell } from "~/ui/shell";
import { typedText } from "~/ui/typed";
import { useAnswer } from "~/ui/use-answer";
import "./help.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "joining.help.title");

const helpForm = z.object({
  name: z.string().trim().min(1, "forms.required").max(120, "forms.tooLong"),
  reachAt: z.string().trim().min(1, "forms.required").max(200, "forms.tooLong"),
  body: z.string().trim().min(1, "forms.required").max(HELP_LIMIT, "forms.tooLong"),
});

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await findMember(request);
  const language = await readerLanguage(request, member);
  return { name: member ? nameIn(member, language) : "", reachAt: member?.email ?? "" };
}

export async function action({ request }: ActionFunctionArgs) {
  return submitForm(request, helpForm, async (draft) => {
    await visitorLines.take(clientOf(request));
    writeToTeam(draft, await readerLanguage(request));
    return redirect("/help/thanks");
  });
}

/** A line to the team, for whoever mail does not reach and for everybody else. */
export default function Help() {
  const t = useT();
  const { name, reachAt } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  const typed = (field: string, first = "") => (answer ? typedText(answer.typed, field) : first);
  return (
    <Shell>
      <div className="stack help">
        <h1>{t("joining.help.title")}</h1>
        <p className="serif ink2">{t("joining.help.lead")}</p>
        <FormSummary
          errors={errors}
          labels={{
            name: t("joining.name"),
            reachAt: t("joining.help.reachAt"),
            body: t("joining.help.body"),
          }}
        />
        <Form method="post" className="stack" style={knobs({ gap: "1.1rem" })} replace>
          <Field
            name="name"
            label={t("joining.name")}
            error={errors.name}
            defaultValue={typed("name", name)}
            autoComplete="name"
            maxLength={120}
            required
          />
          <Field
            name="reachAt"
            label={t("joining.help.reachAt")}
            hint={t("joining.help.reachAtHint")}
            error={errors.reachAt}
            defaultValue={typed("reachAt", reachAt)}
            maxLength={200}
            required
          />
          <Field
            name="body"
            label={t("joining.help.body")}
            error={errors.body}
            multiline
            rows={5}
            maxLength={HELP_LIMIT}
            defaultValue={typed("body")}
            required
          />
          <p>
            <button className="btn" data-kind="primary" type="submit">
              {t("forms.send")}
            </button>
          </p>
        </Form>
      </div>
    </Shell>
  );
}
