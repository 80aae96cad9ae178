import type { Term } from "~/domain/fields/vocabulary.server";
import { CITY_LIMIT, ORGANISATION_LIMIT, POSITION_LIMIT } from "~/domain/members/rules";
import type { FormAnswer } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { Field } from "~/ui/field";
import { typedText } from "~/ui/typed";

type Stored = Record<"city" | "organisation" | "position", string | null> &
  Partial<Record<"positionEn" | "sector", string | null>>;

type WorkFieldsProps = {
  stored: Stored;
  answer: FormAnswer | undefined;
  errors: Record<string, string | undefined>;
  /** In the settings: what else is said of one's work, and the places that others have named. */
  whole?: { cities: string[]; sectors: Term[] };
};

/** The fields for where one is and what one does. */
export function WorkFields({ stored, answer, errors, whole }: WorkFieldsProps) {
  const t = useT();
  const textOf = (name: keyof Stored) => (answer ? typedText(answer.typed, name) : (stored[name] ?? ""));
  return (
    <>
      <Field
        name="city"
        label={t("profile.work.city")}
        hint={t("profile.work.cityHint")}
        error={errors.city}
        defaultValue={textOf("city")}
        maxLength={CITY_LIMIT}
        list={whole && "cities"}
        autoComplete="address-level2"
        optional
      />
      {whole && (
        <datalist id="cities">
          {whole.cities.map((city) => (
            <option key={city} value={city} />
          ))}
        </datalist>
      )}
      <Field
        name="position"
        label={t("profile.work.position")}
        hint={t("profile.work.positionHint")}
        error={errors.position}
        defaultValue={textOf("position")}
        maxLength={POSITION_LIMIT}
        lang="sr"
        optional
      />
      {whole && (
        <Field
          name="positionEn"
          label={t("profile.work.positionEn")}
          error={errors.positionEn}
          defaultValue={textOf("positionEn")}
          maxLength={POSITION_LIMIT}
          lang="en"
          optional
        />
      )}
      <Field
        name="organisation"
        label={t("profile.work.organisation")}
        error={errors.organisation}
        defaultValue={textOf("organisation")}
        maxLength={ORGANISATION_LIMIT}
        autoComplete="organization"
        optional
      />
      {whole && (
        <Field name="sector" label={t("profile.work.sector")} error={errors.sector} optional>
          {(wiring) => (
            <select {...wiring} defaultValue={textOf("sector")}>
              <option value="">{t("profile.work.noSector")}</option>
              {whole.sectors.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </>
  );
}
