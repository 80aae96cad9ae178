import type { FieldTerm } from "~/domain/fields/vocabulary.server";
import { useT } from "~/i18n/use-t";
import { Glyph } from "~/ui/glyph";
import { Link } from "~/ui/link";
import { type Asked, addressOf, toggled } from "./asked";

/** The twelve fields; each chip puts its own in or takes it out, and several mean any of them. */
export function FieldChips({ fields, asked }: { fields: FieldTerm[]; asked: Asked }) {
  const t = useT();
  return (
    <nav className="field-chips" aria-label={t("threads.fields")}>
      <Link
        className="chip"
        to={addressOf({ ...asked, fields: [] })}
        aria-current={asked.fields.length === 0 ? "true" : undefined}
      >
        {t("threads.allFields")}
      </Link>
      {fields.map(({ slug, code, name }) => (
        <Link
          key={slug}
          className="chip"
          to={addressOf({ ...asked, fields: toggled(asked.fields, slug) })}
          aria-current={asked.fields.includes(slug) ? "true" : undefined}
        >
          <Glyph field={code} />
          {name}
        </Link>
      ))}
    </nav>
  );
}
