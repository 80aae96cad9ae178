import { type InputHTMLAttributes, type ReactNode, useState } from "react";
import type { MessageKey } from "~/i18n/translate";
import { useT } from "~/i18n/use-t";
import { Field } from "./field";

type CountedFieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, "children" | "defaultValue"> & {
  name: string;
  label: ReactNode;
  error?: string;
  maxLength: number;
  defaultValue?: string;
  /** Takes {count} and {max}: "66 of 140 characters". */
  counted: MessageKey;
  /** Takes {max}; stands until something is typed. */
  allowed: MessageKey;
};

/** A line of text that says how much of it there may be, and counts along. */
export function CountedField({ counted, allowed, defaultValue = "", ...field }: CountedFieldProps) {
  const t = useT();
  const [count, setCount] = useState(defaultValue.length);
  const max = field.maxLength;
  return (
    <Field
      {...field}
      defaultValue={defaultValue}
      hint={count > 0 ? t(counted, { count, max }) : t(allowed, { max })}
      onInput={(event) => setCount(event.currentTarget.value.trim().length)}
    />
  );
}
