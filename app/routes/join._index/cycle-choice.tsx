import { useT } from "~/i18n/use-t";
import { Choice, Choices } from "~/ui/choice";
import { Field } from "~/ui/field";
import { numeral } from "~/ui/role-line";

export type CycleOption = { slug: string; number: number | null; years: string };

type CycleFieldProps = {
  cycles: CycleOption[];
  chosen: string;
  error?: string;
  /** What the empty choice says; without it one has to be chosen. */
  none?: string;
};

/** Chooses an edition, by its numeral and years. */
export function CycleField({ cycles, chosen, error, none }: CycleFieldProps) {
  const t = useT();
  return (
    <Field name="cycle" label={t("cycles.cycle")} error={error}>
      {(wiring) => (
        <select {...wiring} defaultValue={chosen}>
          {none && <option value="">{none}</option>}
          {cycles.map((cycle) => (
            <option key={cycle.slug} value={cycle.slug}>
              {cycle.number === null ? cycle.years : `${numeral(cycle.number)} (${cycle.years})`}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Chooses whether somebody is a mentee or a mentor. */
export function RoleField({ legend, chosen, error }: { legend: string; chosen: string; error?: string }) {
  const t = useT();
  return (
    <Choices name="role" legend={legend} error={error}>
      {(["mentee", "mentor"] as const).map((role) => (
        <Choice
          key={role}
          type="radio"
          name="role"
          value={role}
          label={t(`joining.as.${role}`)}
          defaultChecked={chosen === role}
        />
      ))}
    </Choices>
  );
}
