import { useT } from "~/i18n/use-t";
import { cycleName } from "~/text/cycle-name";
import { Choice, Choices } from "~/ui/choice";
import { useReader } from "~/ui/reader";

export type Edition = { id: string; number: number | null; nameEn: string; nameLatin: string };
type AudienceChoiceProps = { editions: Edition[]; chosen: string; error?: string };

/** Everybody, or only the people of one of the author's own editions. Nothing to choose without one. */
export function AudienceChoice({ editions, chosen, error }: AudienceChoiceProps) {
  const t = useT();
  const { language } = useReader();
  if (editions.length === 0) return null;
  return (
    <Choices name="cycle" legend={t("threads.new.audience")} error={error}>
      <div className="thread-form-audience">
        <Choice
          type="radio"
          name="cycle"
          value=""
          label={t("threads.new.everyone")}
          defaultChecked={chosen === ""}
        />
        {editions.map((edition) => (
          <Choice
            key={edition.id}
            type="radio"
            name="cycle"
            value={edition.id}
            label={t("threads.new.onlyCycle", { cycle: cycleName(edition, language) })}
            note={t("threads.new.onlyCycleNote")}
            defaultChecked={chosen === edition.id}
          />
        ))}
      </div>
    </Choices>
  );
}
