import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { Button } from "~/ui/button";
import { Choice } from "~/ui/choice";
import { Field } from "~/ui/field";
import { useReader } from "~/ui/reader";
import type { Search } from "./route";

/** What is looked for. It is sent as an address, so a search can be kept, sent on and gone back to. */
export function SearchForm({ search: { slug, query, people, days } }: { search: Search }) {
  const t = useT();
  const { language } = useReader();
  const range = { min: days?.first, max: days?.last };
  return (
    <search>
      <Form method="get" action={`/rooms/${slug}/search`} className="found-form">
        <Field
          name="q"
          type="search"
          label={t("finding.words")}
          hint={t("finding.hint")}
          defaultValue={query.words}
          maxLength={200}
          autoComplete="off"
          autoFocus={query.words === ""}
        />
        <Field name="person" label={t("finding.person")}>
          {(wiring) => (
            <select {...wiring} defaultValue={query.person}>
              <option value="">{t("finding.anybody")}</option>
              {people.map((person) => (
                <option key={person.id} value={person.handle}>
                  {nameIn(person, language)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field name="since" type="date" label={t("finding.since")} defaultValue={query.since} {...range} />
        <Field name="until" type="date" label={t("finding.until")} defaultValue={query.until} {...range} />
        <Choice name="file" value="1" label={t("finding.file")} defaultChecked={query.file} />
        <Button kind="primary" icon="search">
          {t("finding.search")}
        </Button>
      </Form>
    </search>
  );
}
