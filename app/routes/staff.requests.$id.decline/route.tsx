import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/require-member.server";
import { declineDraft, declineRequest, getRequest } from "~/domain/joining/requests.server";
import { NOTE_LIMIT } from "~/domain/joining/rules";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { logSecurity } from "~/http/log.server";
import { useT } from "~/i18n/use-t";
import { Field } from "~/ui/field";
import { FormSummary } from "~/ui/form-summary";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { Shell } from "~/ui/shell";
import { typedText } from "~/ui/typed";
import { useAnswer } from "~/ui/use-answer";
import "../staff._index/staff.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "joining.requests.decline");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request);
  const { name, email } = getRequest(staff, params.id!);
  return { name, email };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request);
  return submitForm(request, declineDraft, ({ note }) => {
    declineRequest(staff, params.id!, note);
    logSecurity("request.declined", { staff: staff.id });
    return redirect("/staff/requests");
  });
}

/** A friendly no, which is sent. */
export default function Decline() {
  const t = useT();
  const { name, email } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  return (
    <Shell>
      <div className="stack team">
        <h1>{t("joining.requests.declineTitle", { name })}</h1>
        <p className="ink2">{t("joining.requests.declineLead", { email })}</p>
        <Form method="post" className="stack">
          <FormSummary errors={errors} />
          <Field
            name="note"
            label={t("joining.requests.note")}
            error={errors.note}
            multiline
            rows={5}
            maxLength={NOTE_LIMIT}
            defaultValue={answer ? typedText(answer.typed, "note") : t("joining.requests.noteFirst")}
            required
          />
          <div className="row">
            <button className="btn" data-kind="primary" type="submit">
              {t("joining.requests.declineGo")}
            </button>
            <Link className="btn" data-kind="quiet" to="/staff/requests">
              {t("forms.cancel")}
            </Link>
          </div>
        </Form>
      </div>
    </Shell>
  );
}
