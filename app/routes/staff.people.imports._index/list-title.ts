import type { Translate } from "~/i18n/use-t";
import { numeral } from "~/ui/role-line";

type Named = { cycle: { number: number | null; years: string }; role: "mentee" | "mentor" };

/** What a list is called: the edition and the role that it gave. */
export const listTitle = ({ cycle, role }: Named, t: Translate): string =>
  `${numeral(cycle.number ?? cycle.years)} · ${t(`joining.role.${role}`)}`;
