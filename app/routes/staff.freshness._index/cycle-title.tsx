import { useT } from "~/i18n/use-t";
import { cycleName } from "~/text/cycle-name";
import { useReader } from "~/ui/reader";

type Named = { number: number | null; nameEn: string; nameLatin: string; years: string };

/** An edition as the team's pages call it: its numeral, or the name of one without a number, and its years. */
export function CycleTitle({ cycle }: { cycle: Named }) {
  const t = useT();
  const { language } = useReader();
  const name = cycleName(cycle, language);
  return cycle.number === null
    ? `${name}, ${cycle.years}`
    : t("joining.cycle", { cycle: name, years: cycle.years });
}
