import type { FieldTerm } from "~/domain/fields/vocabulary.server";
import { useT } from "~/i18n/use-t";
import { Glyph } from "~/ui/glyph";
import { knobs } from "~/ui/knobs";

type QuestionsAsideProps = { fields: FieldTerm[]; month: { asked: number; answered: number } };

/** Beside the questions: the fields of whoever answers, how we answer, and how it went lately. */
export function QuestionsAside({ fields, month }: QuestionsAsideProps) {
  const t = useT();
  const main = fields[0];
  return (
    <aside className="stack" style={knobs({ gap: "var(--s6)" })}>
      {main && (
        <section className="petal questions-fields" data-f={main.code}>
          <Glyph field={main.code} />
          <h2>{t("questions.about")}</h2>
          <p className="row">
            {fields.map((field) => (
              <span className="chip" key={field.slug}>
                {field.name}
              </span>
            ))}
          </p>
          <p className="small">{t("questions.aboutAll")}</p>
        </section>
      )}
      <section>
        <div className="head">
          <h2>{t("questions.how")}</h2>
        </div>
        <ol className="ticks small">
          <li>{t("questions.how.1")}</li>
          <li>{t("questions.how.2")}</li>
          <li>{t("questions.how.3")}</li>
        </ol>
      </section>
      {month.asked > 0 && (
        <section>
          <div className="head">
            <h2>{t("questions.month")}</h2>
          </div>
          <p className="questions-month">{t("questions.monthText", month)}</p>
        </section>
      )}
    </aside>
  );
}
