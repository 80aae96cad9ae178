import { Form } from "@remix-run/react";
import { ROOM_FILE_KINDS } from "~/domain/rooms/file-rules";
import type { FilesAsked } from "~/domain/rooms/seen-files.server";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import type { PersonRef } from "~/ui/person-ref";
import { useReader } from "~/ui/reader";
import { Tabs } from "~/ui/tabs";

type Props = { slug: string; asked: FilesAsked; people: { person: PersonRef; count: number }[] };

/** Kinds as tabs, people as a choice; both stand in the address. */
export function FilesFilter({ slug, asked: { kind, from }, people }: Props) {
  const t = useT();
  const { language } = useReader();
  const who = from === undefined ? "" : `&from=${encodeURIComponent(from)}`;
  const tab = (each: (typeof ROOM_FILE_KINDS)[number] | undefined) => ({
    to: `/rooms/${slug}/files?${each === undefined ? "" : `kind=${each}`}${who}`,
    label: t(`files.kind.${each ?? "all"}`),
    current: kind === each,
  });
  return (
    <>
      <Tabs label={t("files.kind")} tabs={[tab(undefined), ...ROOM_FILE_KINDS.map(tab)]} />
      <Form method="get" action={`/rooms/${slug}/files`} className="files-filter">
        {kind && <input type="hidden" name="kind" value={kind} />}
        <Field name="from" label={t("files.from")}>
          {(wiring) => (
            <select {...wiring} key={from} defaultValue={from ?? ""}>
              <option value="">{t("files.from.all")}</option>
              {people.map(({ person, count }) => (
                <option key={person.id} value={person.handle}>
                  {t("files.from.one", { name: nameIn(person, language), count })}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button small>{t("files.show")}</Button>
      </Form>
    </>
  );
}
