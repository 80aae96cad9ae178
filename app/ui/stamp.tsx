import type { ReactNode } from "react";
import { Glyph } from "./glyph";

type StampProps = { field?: string; children?: ReactNode };

/** What stands at the head of a row instead of a face: the field's glyph, or a numeral given as children. */
export function Stamp({ field, children }: StampProps) {
  return (
    <span className="stamp" data-f={field}>
      {children || (field && <Glyph field={field} />)}
    </span>
  );
}
