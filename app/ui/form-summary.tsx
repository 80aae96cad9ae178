import { type MouseEvent, useEffect, useRef } from "react";
import { useT } from "~/i18n/use-t";
import { Icon } from "./icon";

type FormSummaryProps = {
  /** Sentences by the name of their field; "" stands for the form as a whole. */
  errors: Record<string, string | undefined> | undefined;
  /** How fields are called, where several of them may have the same problem. */
  labels?: Record<string, string>;
};

/** What keeps a form from being done, said once above it, each leading to its field. Nothing when all is well. */
export function FormSummary({ errors = {}, labels = {} }: FormSummaryProps) {
  const t = useT();
  const summary = useRef<HTMLDivElement>(null);
  const problems = Object.entries(errors).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const said = problems.map(([, sentence]) => sentence).join("\n");
  useEffect(() => {
    if (said) summary.current?.focus();
  }, [said]);
  if (problems.length === 0) return null;
  return (
    <div className="form-summary" role="alert" tabIndex={-1} ref={summary}>
      <Icon name="warn" />
      <div>
        <p>{t("forms.problems", { count: problems.length })}</p>
        <ul>
          {problems.map(([name, sentence]) => (
            <li key={name}>
              {name ? (
                <a href={`#${name}`} onClick={focusField}>
                  {labels[name] && `${labels[name].replace(/[?:]$/, "")}: `}
                  {sentence}
                </a>
              ) : (
                sentence
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** The jump alone would leave the focus on the link; whoever follows it wants to type. */
function focusField(event: MouseEvent<HTMLAnchorElement>): void {
  const field = document.getElementById(decodeURIComponent(event.currentTarget.hash.slice(1)));
  if (!field) return;
  event.preventDefault();
  field.focus();
}
