import { NAME_LIMIT, OTHER_NAMES_LIMIT } from "~/domain/members/rules";
import type { FormAnswer } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { Choice, Choices } from "~/ui/choice";
import { Field } from "~/ui/field";
import { typedText } from "~/ui/typed";
import { NamePreview, useNames } from "./name-preview";
import type { storedName } from "./stored-name.server";

type Stored = ReturnType<typeof storedName>;
type NameFieldsProps = {
  stored: Stored;
  answer: FormAnswer | undefined;
  errors: Record<string, string | undefined>;
};

/** The fields for how one is called, in every script, and how one is spoken to. */
export function NameFields({ stored, answer, errors }: NameFieldsProps) {
  const t = useT();
  const first = firstOf(stored, answer);
  const { names, read } = useNames(first);
  return (
    <div className="stack" onInput={(event) => read(event.currentTarget.closest("form"))}>
      <Field
        name="name"
        label={t("profile.name.name")}
        hint={t("profile.name.nameHint")}
        error={errors.name}
        defaultValue={first.name}
        maxLength={NAME_LIMIT}
        autoComplete="name"
        required
      />
      <NamePreview names={names} />
      <Field
        name="nameLatin"
        label={t("profile.name.latin")}
        hint={t("profile.name.formHint")}
        error={errors.nameLatin}
        defaultValue={first.nameLatin}
        maxLength={NAME_LIMIT}
        lang="sr-Latn"
        optional
      />
      <Field
        name="nameCyrillic"
        label={t("profile.name.cyrillic")}
        hint={t("profile.name.formHint")}
        error={errors.nameCyrillic}
        defaultValue={first.nameCyrillic}
        maxLength={NAME_LIMIT}
        lang="sr-Cyrl"
        optional
      />
      <Choice
        name="nameLocked"
        value="yes"
        defaultChecked={first.nameLocked}
        label={t("profile.name.locked")}
        note={t("profile.name.lockedNote")}
      />
      <Field
        name="alsoKnownAs"
        label={t("profile.name.other")}
        hint={t("profile.name.otherHint")}
        error={errors.alsoKnownAs}
        defaultValue={first.alsoKnownAs}
        maxLength={OTHER_NAMES_LIMIT}
        optional
      />
      <Choices
        name="address"
        legend={t("profile.name.address")}
        hint={t("profile.name.addressHint")}
        error={errors.address}
      >
        {(["f", "m", "avoid"] as const).map((form) => (
          <Choice
            key={form}
            type="radio"
            name="address"
            value={form}
            defaultChecked={first.address === form}
            label={t(`profile.name.address.${form}`)}
          />
        ))}
      </Choices>
      <Field
        name="vocative"
        label={t("profile.name.vocative")}
        hint={
          names.vocative
            ? `${t("profile.name.vocativeHint")} ${t("profile.name.vocativeGuess", { name: names.vocative })}`
            : t("profile.name.vocativeHint")
        }
        error={errors.vocative}
        defaultValue={first.vocative}
        maxLength={NAME_LIMIT}
        lang="sr"
        optional
      />
    </div>
  );
}

/** What stands in the fields at first: what was typed, where the form came back, else what is kept. */
function firstOf(stored: Stored, answer: FormAnswer | undefined) {
  const typed = answer?.typed;
  const textOf = (name: "name" | "nameLatin" | "nameCyrillic" | "alsoKnownAs" | "vocative") =>
    typed ? typedText(typed, name) : (stored[name] ?? "");
  return {
    name: textOf("name"),
    nameLatin: textOf("nameLatin"),
    nameCyrillic: textOf("nameCyrillic"),
    nameLocked: typed ? typed.nameLocked === "yes" : stored.nameLocked,
    alsoKnownAs: textOf("alsoKnownAs"),
    vocative: textOf("vocative"),
    address: (typed ? typedText(typed, "address") : stored.address) as Stored["address"],
  };
}
