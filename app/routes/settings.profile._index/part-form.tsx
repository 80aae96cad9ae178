import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button";
import { FormSummary } from "~/ui/form-summary";
import { Link } from "~/ui/link";
import { Shell } from "~/ui/shell";
import { PartBack } from "./part-back";
import "./part-form.css";

type PartFormProps = {
  title: ReactNode;
  lead?: ReactNode;
  /** Sentences by field, from `sentencesOf`. */
  errors: Record<string, string | undefined>;
  /** Where it is one part of a greater whole: the address and the name of that. */
  back: { to: string; name: ReactNode };
  children: ReactNode;
  /** Beside the form: what follows from it, a preview. */
  beside?: ReactNode;
};

/** A page with one part of a profile or of the settings: its form, saved on its own. */
export function PartForm({ title, lead, errors, back, children, beside }: PartFormProps) {
  const t = useT();
  return (
    <Shell>
      <div className="part-form stack">
        <header>
          <PartBack {...back} />
          <h1>{title}</h1>
          {lead && <p className="ink2">{lead}</p>}
        </header>
        <Form method="post" className="stack">
          {/* Enter in a field presses the first button of a form: that must be the one that saves. */}
          <button type="submit" className="vh" tabIndex={-1} aria-hidden="true">
            {t("forms.save")}
          </button>
          <FormSummary errors={errors} />
          {children}
          <div className="row">
            <Button kind="primary">{t("forms.save")}</Button>
            <Link className="btn" data-kind="quiet" to={back.to}>
              {t("forms.cancel")}
            </Link>
          </div>
        </Form>
        {beside}
      </div>
    </Shell>
  );
}
