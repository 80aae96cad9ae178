import type { FormAnswer } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button";
import { sentencesOf } from "~/ui/sentences";

type Props = {
  label: string;
  button: string;
  answer: FormAnswer | undefined;
  limit: number;
  defaultValue?: string;
  hidden: Record<string, string | number>;
};

/** A form of one text, in which what was typed stays when it was not taken. */
export function WordsForm({ label, button, answer, limit, defaultValue = "", hidden }: Props) {
  const t = useT();
  const problem = Object.values(sentencesOf(answer?.errors, t))[0];
  const typed = answer?.typed.body;
  return (
    <form method="post" className="stack">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="field">
        <label htmlFor="body">{label}</label>
        <textarea
          id="body"
          name="body"
          rows={4}
          maxLength={limit}
          required
          defaultValue={typeof typed === "string" ? typed : defaultValue}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? "body-problem" : undefined}
        />
        {problem && (
          <p id="body-problem" className="error" role="alert">
            {problem}
          </p>
        )}
      </div>
      <p>
        <Button kind="primary">{button}</Button>
      </p>
    </form>
  );
}
