import { useState } from "react";
import { tidyName } from "~/domain/members/names";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { suggestVocative } from "~/text/vocative";

type Typed = {
  name: string;
  nameLatin: string;
  nameCyrillic: string;
  nameLocked: boolean;
  address: "f" | "m" | "avoid";
};

export type Names = { latin: string; cyrillic: string; vocative: string | undefined };

/** How the name stands in each script while it is typed; `read` takes it from the form. */
export function useNames(first: Typed): { names: Names; read: (form: HTMLFormElement | null) => void } {
  const [typed, setTyped] = useState(first);
  const read = (form: HTMLFormElement | null) => {
    if (!form) return;
    const data = new FormData(form);
    const textOf = (name: string) => String(data.get(name) ?? "");
    setTyped({
      name: textOf("name"),
      nameLatin: textOf("nameLatin"),
      nameCyrillic: textOf("nameCyrillic"),
      nameLocked: data.has("nameLocked"),
      address: textOf("address") as Typed["address"],
    });
  };
  return { names: namesOf(typed), read };
}

function namesOf({ name, nameLatin, nameCyrillic, nameLocked, address }: Typed): Names {
  const person = {
    name: tidyName(name),
    nameLatin: tidyName(nameLatin) || null,
    nameCyrillic: tidyName(nameCyrillic) || null,
    nameLocked,
  };
  return {
    latin: nameIn(person, "sr-Latn"),
    cyrillic: nameIn(person, "sr-Cyrl"),
    vocative: suggestVocative(person.name, address),
  };
}

/** The name as readers of each script will see it. */
export function NamePreview({ names }: { names: Names }) {
  const t = useT();
  return (
    <section aria-label={t("profile.name.preview")}>
      <dl className="small name-preview">
        <div>
          <dt className="muted">{t("profile.name.previewLatin")}</dt>
          <dd>
            <bdi lang="sr-Latn">{names.latin}</bdi>
          </dd>
        </div>
        <div>
          <dt className="muted">{t("profile.name.previewCyrillic")}</dt>
          <dd>
            <bdi lang="sr-Cyrl">{names.cyrillic}</bdi>
          </dd>
        </div>
      </dl>
    </section>
  );
}
