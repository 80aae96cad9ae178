import type { Translate } from "~/i18n/use-t";
import { roman } from "~/text/roman";

type Part = { role: "mentee" | "mentor"; cycles: (number | string)[] };

/** „mentorka IV, VI i VIII” in short: each role in the form the person chose, with its editions. */
export function roleLine(parts: Part[], address: "f" | "m" | "avoid", t: Translate): string {
  return parts
    .map(({ role, cycles }) => `${t(`members.as.${role}`, { address })} ${cycles.map(numeral).join(", ")}`)
    .join(" · ");
}

/** An edition as a numeral, or by its years where it has no number. */
export const numeral = (cycle: number | string): string => (typeof cycle === "number" ? roman(cycle) : cycle);
