import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { FormAnswer } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { Field } from "~/ui/field";
import { knobs } from "~/ui/knobs";
import { sentencesOf } from "~/ui/sentences";

/** In the demo, the code of a phone that nobody holds; or how long to wait for the next. */
export type DemoCode = { code?: string; wait: number };

type CodeFormProps = {
  label: string;
  hint?: string;
  go: string;
  answer: FormAnswer | undefined;
  /** Digits only, as an authenticator app gives them. */
  digits?: boolean;
  demo?: DemoCode | null;
  returnTo?: string;
  children?: ReactNode;
};

/** One field for a code, and what is wrong with the last one; a code is never shown again. */
export function CodeForm({ label, hint, go, answer, digits, demo, returnTo, children }: CodeFormProps) {
  const t = useT();
  const errors = sentencesOf(answer?.errors, t);
  return (
    <Form method="post" className="stack" style={knobs({ gap: "1.1rem" })} replace>
      {errors[""] && (
        <Banner icon="warn" tone="warn" role="alert">
          {errors[""]}
        </Banner>
      )}
      {demo && <DemoLine demo={demo} />}
      {returnTo && <input type="hidden" name="returnTo" value={returnTo} />}
      <Field
        name="code"
        label={label}
        hint={hint}
        error={errors.code}
        inputMode={digits ? "numeric" : undefined}
        autoComplete={digits ? "one-time-code" : "off"}
        autoCapitalize="characters"
        spellCheck={false}
        defaultValue={demo?.code}
        // A prefilled code of the demo that was used meanwhile is replaced by the next one.
        key={demo?.code}
        maxLength={40}
        required
      />
      {children}
      <div className="row">
        <button className="btn" data-kind="primary" type="submit">
          {go}
        </button>
      </div>
    </Form>
  );
}

function DemoLine({ demo: { code, wait } }: { demo: DemoCode }) {
  const t = useT();
  if (!code && wait <= 0) return null;
  return (
    <Banner icon="clock">
      {code
        ? t("factors.demo.code", { code: `${code.slice(0, 3)} ${code.slice(3)}` })
        : t("factors.demo.wait", { seconds: wait })}
    </Banner>
  );
}
