import { Form } from "@remix-run/react";
import { CYCLE_NAME_LIMIT, CYCLE_NUMBER_LIMIT } from "~/domain/joining/rules";
import type { FormAnswer } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { Field } from "~/ui/field";
import { FormSummary } from "~/ui/form-summary";
import { sentencesOf } from "~/ui/sentences";
import { typedText } from "~/ui/typed";
import { useAnswer } from "~/ui/use-answer";

/** Opens an edition; `next` is the number that follows those there are. */
export function CycleForm({ next }: { next: number }) {
  const t = useT();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  const typed = (name: string, first = "") => (answer ? typedText(answer.typed, name) : first);
  const labels = {
    number: t("joining.cycles.number"),
    nameLatin: t("joining.cycles.nameLatin"),
    nameEn: t("joining.cycles.nameEn"),
    startsOn: t("joining.cycles.startsOn"),
    endsOn: t("joining.cycles.endsOn"),
  };
  const field = (name: keyof typeof labels) => ({
    name,
    label: labels[name],
    error: errors[name],
    defaultValue: typed(name, name === "number" ? String(next) : ""),
  });
  return (
    <section className="stack">
      <div className="head">
        <h2>{t("joining.cycles.new")}</h2>
      </div>
      <FormSummary errors={errors} labels={labels} />
      <Form method="post" className="stack">
        <Field
          {...field("number")}
          type="number"
          min={1}
          max={CYCLE_NUMBER_LIMIT}
          inputMode="numeric"
          hint={t("joining.cycles.numberHint")}
          optional
        />
        <Field {...field("nameLatin")} maxLength={CYCLE_NAME_LIMIT} optional />
        <Field {...field("nameEn")} maxLength={CYCLE_NAME_LIMIT} optional />
        <Field {...field("startsOn")} type="date" required />
        <Field {...field("endsOn")} type="date" hint={t("joining.cycles.endsHint")} optional />
        <p>
          <button className="btn" data-kind="primary" type="submit">
            {t("joining.cycles.open")}
          </button>
        </p>
      </Form>
    </section>
  );
}
