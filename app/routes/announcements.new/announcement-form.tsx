import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { BODY_LIMIT, TITLE_LIMIT } from "~/domain/announcements/rules";
import type { PreviewedForm } from "~/http/preview.server";
import { LANGUAGES, type Language } from "~/i18n/languages";
import type { MessageKey } from "~/i18n/translate";
import { useT } from "~/i18n/use-t";
import { cycleName } from "~/text/cycle-name";
import { Button } from "~/ui/button";
import { Choice } from "~/ui/choice";
import { Composer } from "~/ui/composer";
import { CountedField } from "~/ui/counted-field";
import { Field } from "~/ui/field";
import { FormSummary } from "~/ui/form-summary";
import { useReader } from "~/ui/reader";
import { sentencesOf } from "~/ui/sentences";
import "~/routes/announcements._index/announcements.css";

export type AudienceCycle = {
  slug: string;
  number: number | null;
  nameEn: string;
  nameLatin: string;
  years: string;
};

/** What stands in the form at first. */
export type AnnouncementFields = {
  title: string;
  body: string;
  language: Language;
  audience: string;
  pinned: boolean;
};

type AnnouncementFormProps = {
  /** What the action answered, when the form came back: then what was typed stands in it. */
  answer: PreviewedForm | undefined;
  fields: AnnouncementFields;
  /** Hidden fields: the id of a new one, the version of one that is changed. */
  hidden: Record<string, string>;
  cycles: AudienceCycle[];
  send: string;
  draftKey: string;
  children: ReactNode;
};

const LANGUAGE_NAMES: Record<Language, MessageKey> = {
  "sr-Latn": "announcements.form.serbianLatin",
  "sr-Cyrl": "announcements.form.serbianCyrillic",
  en: "announcements.form.english",
};

/** The form in which the team writes an announcement or changes one; `children` stand above it. */
export function AnnouncementForm({ answer, fields, hidden, ...props }: AnnouncementFormProps) {
  const t = useT();
  const reader = useReader();
  const errors = sentencesOf(answer?.errors, t);
  const typed = answer?.typed;
  const wordsOf = (name: "title" | "body" | "language" | "audience") => String(typed?.[name] ?? fields[name]);
  const nameOf = ({ number, years, ...cycle }: AudienceCycle) =>
    t("announcements.form.cycle", { cycle: cycleName({ number, ...cycle }, reader.language), years });
  return (
    <Form method="post" className="stack announcement-form">
      <header>{props.children}</header>
      <FormSummary errors={errors} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <CountedField
        name="title"
        label={t("announcements.form.title")}
        error={errors.title}
        defaultValue={wordsOf("title")}
        maxLength={TITLE_LIMIT}
        counted="announcements.form.titleCount"
        allowed="announcements.form.titleHint"
        required
      />
      <Select
        name="audience"
        label={t("announcements.form.audience")}
        error={errors.audience}
        value={wordsOf("audience")}
        options={[
          ["everyone", t("announcements.form.everyone")],
          ["mentors", t("announcements.form.mentors")],
          ...props.cycles.map((cycle): [string, string] => [cycle.slug, nameOf(cycle)]),
        ]}
      />
      <Select
        name="language"
        label={t("announcements.form.language")}
        hint={t("announcements.form.languageHint")}
        error={errors.language}
        value={wordsOf("language")}
        options={LANGUAGES.map((language) => [language, t(LANGUAGE_NAMES[language])])}
      />
      <Choice
        name="pinned"
        label={t("announcements.form.pinned")}
        note={t("announcements.form.pinnedNote")}
        defaultChecked={typed ? "pinned" in typed : fields.pinned}
      />
      <Composer
        name="body"
        label={t("announcements.form.body")}
        showLabel
        error={errors.body}
        defaultValue={wordsOf("body")}
        maxLength={BODY_LIMIT}
        hint={t("threads.formatting")}
        draftKey={props.draftKey}
        preview={{ html: answer?.preview }}
        rows={12}
        required
      >
        <Button kind="primary" className="push">
          {props.send}
        </Button>
      </Composer>
    </Form>
  );
}

type SelectProps = {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  value: string;
  options: [value: string, words: string][];
};

function Select({ value, options, ...field }: SelectProps) {
  return (
    <Field {...field}>
      {(wiring) => (
        <select className="input" defaultValue={value} {...wiring}>
          {options.map(([option, words]) => (
            <option key={option} value={option}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
