import type { InputHTMLAttributes, ReactNode } from "react";
import { FieldError } from "./field-error";

type ChoiceProps = Omit<InputHTMLAttributes<HTMLInputElement>, "type"> & {
  label: ReactNode;
  note?: ReactNode;
  type?: "radio" | "checkbox";
};

/** One thing to choose, with what it means underneath. */
export function Choice({ label, note, type = "checkbox", ...input }: ChoiceProps) {
  return (
    <label className="opt">
      <input type={type} {...input} />
      <span>
        {label}
        {note && <small>{note}</small>}
      </span>
    </label>
  );
}

type ChoicesProps = {
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string;
  children: ReactNode;
};

/** Choices that belong together, with one question above them and one place for what is wrong. */
export function Choices({ name, legend, hint, error, children }: ChoicesProps) {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ");
  return (
    // The form summary leads here, so the set can take the focus.
    <fieldset className="field" id={name} tabIndex={-1} aria-describedby={described || undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <div>{children}</div>
      {error && <FieldError id={`${name}-error`}>{error}</FieldError>}
    </fieldset>
  );
}
