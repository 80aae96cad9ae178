import { Form } from "@remix-run/react";
import type { ComponentProps, ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button";
import { FormSummary } from "~/ui/form-summary";
import { Link } from "~/ui/link";
import { Shell } from "~/ui/shell";
import { after, STEPS, type Step } from "./steps";
import "./welcome.css";

type WelcomeStepProps = Pick<ComponentProps<typeof Form>, "encType" | "onChange"> & {
  step: Step;
  errors: Record<string, string | undefined>;
  children: ReactNode;
};

/** One of the first steps: how far one is, its form, saved as it is sent, and the ways past it. */
export function WelcomeStep({ step, errors, children, ...form }: WelcomeStepProps) {
  const t = useT();
  const number = STEPS.indexOf(step) + 1;
  const isLast = number === STEPS.length;
  return (
    <Shell>
      <div className="stack welcome">
        <header>
          <p className="small ink2" id="welcome-step">
            {t("welcome.step", { number, of: STEPS.length })}
          </p>
          <progress max={STEPS.length} value={number} aria-labelledby="welcome-step" />
          <h1>{t(`welcome.${step}`)}</h1>
          <p className="ink2">{t(`welcome.${step}.lead`)}</p>
        </header>
        <Form method="post" className="stack" {...form}>
          <FormSummary errors={errors} />
          {children}
          <div className="row">
            <Button kind="primary">{t(isLast ? "welcome.finish" : "welcome.next")}</Button>
            {!isLast && (
              <Link className="btn" data-kind="quiet" to={after(step)}>
                {t("welcome.skip")}
              </Link>
            )}
          </div>
        </Form>
        <form method="post" action="/welcome/done">
          <Button kind="quiet" small>
            {t(isLast ? "welcome.leaveAsIs" : "welcome.later")}
          </Button>
        </form>
      </div>
    </Shell>
  );
}
