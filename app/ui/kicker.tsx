import type { ReactNode } from "react";

type KickerProps = {
  /** The field this belongs to, by code and by name in the reader's language. */
  field?: { code: string; name: string };
  /** Further notes, each in an element of its own. */
  children?: ReactNode;
};

/** The line above a title: which field, and what else is good to know before reading. */
export function Kicker({ field, children }: KickerProps) {
  return (
    <p className="kicker">
      {field && (
        <span className="f" data-f={field.code}>
          {field.name}
        </span>
      )}
      {children}
    </p>
  );
}
