import { Form } from "@remix-run/react";
import type { FormAnswer } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { Field } from "~/ui/field";
import { knobs } from "~/ui/knobs";
import { useReader } from "~/ui/reader";
import { sentencesOf } from "~/ui/sentences";
import { typedText } from "~/ui/typed";

type LetterCodeProps = {
  /** The mailbox that the browser remembers, or empty. */
  email: string;
  answer: FormAnswer | undefined;
  go: string;
};

/** Where the code of a letter is typed, beside the mailbox that it was sent to. */
export function LetterCode({ email, answer, go }: LetterCodeProps) {
  const t = useT();
  const errors = sentencesOf(answer?.errors, t);
  return (
    <Form method="post" className="stack" style={knobs({ gap: "1.1rem" })} replace>
      <Field
        name="email"
        type="email"
        label={t("auth.email")}
        error={errors.email}
        defaultValue={answer ? typedText(answer.typed, "email") : email}
        autoComplete="username"
        inputMode="email"
        required
      />
      <Field
        name="code"
        label={t("auth.typeCode.code")}
        hint={t("auth.typeCode.hint")}
        error={errors.code}
        defaultValue={typedText(answer?.typed, "code")}
        className="code-in num"
        autoComplete="one-time-code"
        inputMode="text"
        autoCapitalize="characters"
        spellCheck={false}
        required
      />
      <button className="btn" data-kind="primary" type="submit">
        {go}
      </button>
    </Form>
  );
}

/** In a demo without a mail server: where the letter is read. */
export function WhereLettersAre() {
  const t = useT();
  if (!useReader().outbox) return null;
  return (
    <p className="small">
      {t("auth.typeCode.demo")} <a href="/outbox">{t("auth.typeCode.outbox")}</a>
    </p>
  );
}
