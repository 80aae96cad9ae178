import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { REVEAL_REASON_LIMIT } from "~/domain/contacts/rules";
import type { FormAnswer } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { Field } from "~/ui/field";
import { FormSummary } from "~/ui/form-summary";
import { Link } from "~/ui/link";
import { sentencesOf } from "~/ui/sentences";
import { typedText } from "~/ui/typed";

type ReasonFormProps = {
  answer: Partial<FormAnswer> | undefined;
  /** The reason that stands there to begin with. */
  suggested?: string;
  /** What the button says. */
  submit: string;
  back: string;
  /** The answer is a file or leads to one: the browser itself must ask for it. */
  document?: boolean;
  children: ReactNode;
};

/** Why one asks for what belongs to another: one sentence that they read. */
export function ReasonForm({ answer, suggested = "", submit, back, document, children }: ReasonFormProps) {
  const t = useT();
  const errors = sentencesOf(answer?.errors, t);
  return (
    <Form method="post" className="stack" reloadDocument={document}>
      <FormSummary errors={errors} />
      {children}
      <Field
        name="reason"
        label={t("contacts.reveal.reason")}
        hint={t("contacts.reveal.reasonHint")}
        error={errors.reason}
        multiline
        rows={3}
        required
        maxLength={REVEAL_REASON_LIMIT}
        defaultValue={answer?.typed ? typedText(answer.typed, "reason") : suggested}
      />
      <div className="row">
        <button className="btn" data-kind="primary" type="submit">
          {submit}
        </button>
        <Link className="btn" data-kind="quiet" to={back}>
          {t("forms.cancel")}
        </Link>
      </div>
    </Form>
  );
}
