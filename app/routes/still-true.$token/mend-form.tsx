import type { ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { PartForm } from "~/routes/settings.profile._index/part-form";
import type { CardPart } from "./card-parts";

type MendFormProps = {
  part: CardPart;
  errors: Record<string, string | undefined>;
  /** The address of the card. */
  back: string;
  children: ReactNode;
};

/** One part of one's own card, mended from the letter without signing in; the fields are those of the settings. */
export function MendForm({ part, errors, back, children }: MendFormProps) {
  const t = useT();
  return (
    <PartForm
      title={t(`profile.part.${part}`)}
      lead={t("profile.still.mend.lead")}
      errors={errors}
      back={{ to: back, name: t("profile.fresh.ask") }}
    >
      {children}
    </PartForm>
  );
}
