import { type FormEvent, type ReactNode, useState } from "react";
import { useT } from "~/i18n/use-t";
import { Choices } from "~/ui/choice";

type ChipChoiceProps = {
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string;
  options: { value: string; label: string; lang?: string }[];
  chosen: string[];
  max: number;
};

/** Several of a set as chips, with how many are chosen of how many may be. */
export function ChipChoice({ name, legend, hint, error, options, chosen, max }: ChipChoiceProps) {
  const t = useT();
  const [count, setCount] = useState(chosen.length);
  const recount = (event: FormEvent<HTMLDivElement>) =>
    setCount(event.currentTarget.querySelectorAll(":checked").length);
  return (
    <Choices
      name={name}
      legend={legend}
      hint={
        <>
          {hint} {t("profile.topics.count", { count, max })}
        </>
      }
      error={error}
    >
      <div className="row chips" onChange={recount}>
        {options.map(({ value, label }) => (
          <label className="chip" key={value}>
            <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
            {label}
          </label>
        ))}
      </div>
    </Choices>
  );
}
