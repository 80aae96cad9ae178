import { Form } from "@remix-run/react";
import { NOTE_LIMIT, REPORT_REASONS } from "~/domain/moderation/rules";
import type { Target } from "~/domain/moderation/targets.server";
import type { FormAnswer } from "~/http/form.server";
import { htmlLang } from "~/i18n/languages";
import { useT } from "~/i18n/use-t";
import { Choice, Choices } from "~/ui/choice";
import { Field } from "~/ui/field";
import { useFileLine } from "~/ui/file-line";
import { FormSummary } from "~/ui/form-summary";
import { Link } from "~/ui/link";
import { By } from "~/ui/person";
import { useReader } from "~/ui/reader";
import { sentencesOf } from "~/ui/sentences";
import { typedText } from "~/ui/typed";
import { headingOf } from "../moderation._index/target-words";

type ReportFormProps = { target: Target; excerpt: string; back: string; answer: FormAnswer | undefined };

/** What is reported, why, and two words if one wishes. */
export function ReportForm({ target, excerpt, back, answer }: ReportFormProps) {
  const t = useT();
  const { language } = useReader();
  const fileLine = useFileLine();
  const errors = sentencesOf(answer?.errors, t);
  const chosen = typedText(answer?.typed, "reason");
  return (
    <Form method="post" className="stack">
      <FormSummary errors={errors} />
      <blockquote className="quoted" data-f={target.thread?.field ?? undefined}>
        <p className="xs muted">{headingOf(target, t, language)}</p>
        <By person={target.author} size={28} linked={false} />
        <p className="serif" lang={target.language ? htmlLang(target.language) : undefined}>
          {excerpt || fileLine(target.files)}
        </p>
      </blockquote>
      <Choices name="reason" legend={t("moderation.report.what")} error={errors.reason}>
        <div className="decide">
          {REPORT_REASONS.map((reason) => (
            <Choice
              key={reason}
              type="radio"
              name="reason"
              value={reason}
              label={t(`moderation.reason.${reason}`)}
              defaultChecked={reason === chosen}
              required
            />
          ))}
        </div>
      </Choices>
      <Field
        name="note"
        label={t("moderation.report.note")}
        error={errors.note}
        optional
        multiline
        rows={3}
        maxLength={NOTE_LIMIT}
        defaultValue={typedText(answer?.typed, "note")}
      />
      <div className="row">
        <button className="btn" data-kind="primary" type="submit">
          {t("moderation.report.send")}
        </button>
        <Link className="btn" data-kind="quiet" to={back}>
          {t("forms.cancel")}
        </Link>
      </div>
    </Form>
  );
}
