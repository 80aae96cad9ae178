import { useState } from "react";
import { KIND_LIMIT } from "~/domain/members/rules";
import type { FormAnswer } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { ChipChoice } from "~/routes/settings.profile._index/chip-choice";
import { typedList } from "~/ui/typed";
import { FieldOrder } from "./field-order";
import type { offeredFields } from "./offered-fields.server";
import { Specialisms } from "./specialisms";

type Offered = ReturnType<typeof offeredFields>;
type FieldsChoiceProps = {
  offered: Offered;
  answer: FormAnswer | undefined;
  errors: Record<string, string | undefined>;
};

/** The choice of up to five fields in their order, of what one does in them, and of the kinds of work. */
export function FieldsChoice({
  offered: { stored, fields, specialisms, kinds },
  answer,
  errors,
}: FieldsChoiceProps) {
  const t = useT();
  const listOf = (name: keyof Offered["stored"]) => (answer ? typedList(answer.typed, name) : stored[name]);
  const [chosen, setChosen] = useState(listOf("fields"));
  return (
    <>
      <FieldOrder fields={fields} chosen={listOf("fields")} error={errors.fields} onChoose={setChosen} />
      <Specialisms
        fields={fields}
        specialisms={specialisms}
        shown={chosen}
        chosen={listOf("specialisms")}
        error={errors.specialisms}
      />
      <ChipChoice
        name="kindsOfWork"
        legend={t("profile.fields.kinds", { max: KIND_LIMIT })}
        error={errors.kindsOfWork}
        options={kinds.map(({ slug, name }) => ({ value: slug, label: name }))}
        chosen={listOf("kindsOfWork")}
        max={KIND_LIMIT}
      />
    </>
  );
}
