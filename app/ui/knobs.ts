import type { CSSProperties } from "react";

/** Knobs of the design (custom properties) as an inline style: `knobs({ gap: "1rem" })` sets `--gap`. */
export function knobs(values: Record<string, string | number>): CSSProperties {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`--${name}`, value]),
  ) as CSSProperties;
}
