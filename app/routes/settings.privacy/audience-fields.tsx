import {
  AUDIENCE_NAMES,
  type AudienceName,
  audiencesOf,
  type Part,
  SAFE_AUDIENCES,
} from "~/domain/members/audience";
import { useT } from "~/i18n/use-t";
import { Field } from "~/ui/field";
import { GROUPS, HINTED } from "./groups";
import "./audience-fields.css";

type AudienceFieldsProps = {
  /** What is chosen now, or was typed before. */
  chosen: Record<Part, AudienceName>;
  /** Sentences by the name of their part. */
  errors?: Record<string, string>;
};

/** A choice of audience for every part of a profile, in groups, the safe one marked. Belongs inside a form. */
export function AudienceFields({ chosen, errors = {} }: AudienceFieldsProps) {
  const t = useT();
  return (
    <div className="stack audiences">
      {GROUPS.map(({ name, parts }) => (
        <fieldset key={name}>
          <legend className="head">{t(`audience.group.${name}`)}</legend>
          {parts.map((part) => (
            <AudienceField key={part} part={part} chosen={chosen[part]} error={errors[part]} />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

type AudienceFieldProps = { part: Part; chosen: AudienceName; error: string | undefined };

function AudienceField({ part, chosen, error }: AudienceFieldProps) {
  const t = useT();
  const hinted = HINTED.find((each) => each === part);
  const nameOf = (audience: AudienceName) =>
    audience === SAFE_AUDIENCES[part]
      ? t("audience.safe", { audience: t(`audience.${audience}`) })
      : t(`audience.${audience}`);
  return (
    <Field
      name={part}
      label={t(`audience.part.${part}`)}
      hint={hinted && t(`audience.hint.${hinted}`)}
      error={error}
    >
      {(wiring) => (
        <select {...wiring} defaultValue={chosen}>
          {audiencesOf(part).map((audience) => (
            <option key={audience} value={audience}>
              {nameOf(audience)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** What each circle means, from the narrowest. */
export function AudienceMeanings() {
  const t = useT();
  return (
    <details className="meanings">
      <summary>{t("audience.means")}</summary>
      <dl className="small">
        {AUDIENCE_NAMES.map((audience) => (
          <div key={audience}>
            <dt>{t(`audience.${audience}`)}</dt>
            <dd>{t(`audience.means.${audience}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
