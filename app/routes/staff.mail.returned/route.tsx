import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form } from "@remix-run/react";
import { requireStaff } from "~/auth/require-member.server";
import { noteReturned, returnedText } from "~/domain/mail-desk/mail-desk.server";
import { RETURNED_LIMIT } from "~/domain/mail-desk/returned";
import { type FormAnswer, submitForm } from "~/http/form.server";
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

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "mail.returned.title");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request);
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request);
  return submitForm(request, returnedText, (pasted) => {
    noteReturned(staff, pasted);
    return redirect("/staff/mail?done=noted");
  });
}

/** Where the team pastes what came back, so that it is known of whom. */
export default function Returned() {
  const t = useT();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  return (
    <Shell>
      <div className="stack team">
        <p className="small">
          <Link to="/staff/mail">{t("mail.desk.title")}</Link>
        </p>
        <h1>{t("mail.returned.title")}</h1>
        <p className="serif ink2">{t("mail.returned.lead")}</p>
        <Form method="post" className="stack">
          <FormSummary errors={errors} />
          <Field
            name="text"
            label={t("mail.returned.text")}
            hint={t("mail.returned.hint")}
            error={errors.text}
            multiline
            rows={12}
            maxLength={RETURNED_LIMIT}
            defaultValue={typedText(answer?.typed, "text")}
            spellCheck={false}
            required
          />
          <div className="row">
            <button className="btn" data-kind="primary" type="submit">
              {t("mail.returned.go")}
            </button>
            <Link className="btn" data-kind="quiet" to="/staff/mail">
              {t("forms.cancel")}
            </Link>
          </div>
        </Form>
      </div>
    </Shell>
  );
}
