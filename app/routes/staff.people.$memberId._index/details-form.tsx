import { Form } from "@remix-run/react";
import type { Listed } from "~/domain/joining/correcting.server";
import { NAME_LIMIT } from "~/domain/members/rules";
import type { FormAnswer } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { Field } from "~/ui/field";
import { FormSummary } from "~/ui/form-summary";
import { sentencesOf } from "~/ui/sentences";
import { typedText } from "~/ui/typed";

type DetailsFormProps = { listed: Listed; answer: FormAnswer | undefined };

/** The name and the address, as the lists have them. */
export function DetailsForm({ listed: { person, email }, answer }: DetailsFormProps) {
  const t = useT();
  const errors = sentencesOf(answer?.errors, t);
  const typed = answer?.typed;
  return (
    <section className="stack" aria-labelledby="details">
      <div className="head">
        <h2 id="details">{t("lists.correct.details")}</h2>
      </div>
      <Form method="post" className="stack" key={`${person.name} ${email}`}>
        <FormSummary errors={errors} />
        <Field
          name="name"
          label={t("joining.name")}
          error={errors.name}
          defaultValue={typed ? typedText(typed, "name") : person.name}
          maxLength={NAME_LIMIT}
          autoComplete="off"
          required
        />
        <Field
          name="email"
          type="email"
          label={t("auth.email")}
          hint={t("lists.correct.emailHint")}
          error={errors.email}
          optional
          defaultValue={typed ? typedText(typed, "email") : (email ?? "")}
          autoComplete="off"
        />
        <p>
          <button className="btn" data-kind="primary" type="submit">
            {t("forms.save")}
          </button>
        </p>
      </Form>
    </section>
  );
}
