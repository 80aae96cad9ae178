import type { InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from "react";
import { useT } from "~/i18n/use-t";
import { FieldError } from "./field-error";

/** What ties a control to its label, its hint and its error; hand it on to the control itself. */
export type Wiring = { id: string; name: string; "aria-invalid"?: true; "aria-describedby"?: string };

type OwnProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** The sentence to read at the field, already in the reader's language. */
  error?: string;
  /** Says after the label that the field may stay empty. */
  optional?: boolean;
  /** Differs from `name` only where a page has the same field twice. */
  id?: string;
  /** A control of another kind, given the wiring: a select, or several parts. */
  children?: (wiring: Wiring) => ReactNode;
};

type FieldProps = OwnProps &
  (
    | ({ multiline?: false } & Omit<InputHTMLAttributes<HTMLInputElement>, keyof OwnProps>)
    | ({ multiline: true } & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof OwnProps>)
  );

/** A labelled control with its hint and, when the form came back, what is wrong and how to mend it. */
export function Field({ name, label, hint, error, optional, id = name, children, ...control }: FieldProps) {
  const t = useT();
  const wiring = wire(id, name, hint, error);
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {optional && <small className="muted">({t("forms.optional")})</small>}
      </label>
      {children ? children(wiring) : <Control {...control} wiring={wiring} />}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}

type ControlProps = { wiring: Wiring; multiline?: boolean } & (
  | InputHTMLAttributes<HTMLInputElement>
  | TextareaHTMLAttributes<HTMLTextAreaElement>
);

function Control({ wiring, multiline, ...control }: ControlProps) {
  if (multiline)
    return <textarea {...(control as TextareaHTMLAttributes<HTMLTextAreaElement>)} {...wiring} />;
  return <input {...(control as InputHTMLAttributes<HTMLInputElement>)} {...wiring} />;
}

function wire(id: string, name: string, hint: ReactNode, error: string | undefined): Wiring {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return {
    id,
    name,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": described || undefined,
  };
}
