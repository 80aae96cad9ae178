import { Form } from "@remix-run/react";
import { REASON_LIMIT } from "~/domain/moderation/rules";
import type { FormAnswer } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { Field } from "~/ui/field";
import { FormSummary } from "~/ui/form-summary";
import { Link } from "~/ui/link";
import { sentencesOf } from "~/ui/sentences";
import { typedText } from "~/ui/typed";

type ReasonFormProps = {
  label: string;
  button: string;
  /** Where one goes without doing it. */
  back: string;
  kind?: "bad" | "primary";
  answer: FormAnswer | undefined;
};

/** A deed that needs a reason for the log, and nothing else. */
export function ReasonForm({ label, button, back, kind = "bad", answer }: ReasonFormProps) {
  const t = useT();
  const errors = sentencesOf(answer?.errors, t);
  return (
    <Form method="post" className="stack">
      <FormSummary errors={errors} />
      <Field
        name="reason"
        label={label}
        error={errors.reason}
        multiline
        rows={4}
        maxLength={REASON_LIMIT}
        defaultValue={typedText(answer?.typed, "reason")}
        required
      />
      <div className="row">
        <button className="btn" data-kind={kind} type="submit">
          {button}
        </button>
        <Link className="btn" data-kind="quiet" to={back}>
          {t("forms.cancel")}
        </Link>
      </div>
    </Form>
  );
}
