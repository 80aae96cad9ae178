import { Form } from "@remix-run/react";
import type { ListedPart } from "~/domain/joining/correcting-parts.server";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { Field } from "~/ui/field";
import { useReader } from "~/ui/reader";
import { numeral } from "~/ui/role-line";
import { CycleField, type CycleOption, RoleField } from "../join._index/cycle-choice";

type PartsProps = { memberId: string; parts: ListedPart[]; cycles: CycleOption[] };

/** The editions of a person and their pairs, each with its own button, and one more edition. */
export function Parts({ memberId, parts, cycles }: PartsProps) {
  const t = useT();
  const place = `/staff/people/${memberId}`;
  return (
    <section className="stack" aria-labelledby="cycles">
      <div className="head">
        <h2 id="cycles">{t("lists.correct.cycles")}</h2>
      </div>
      {parts.length === 0 && <p className="muted">{t("lists.correct.noCycle")}</p>}
      {parts.length > 0 && <p className="small muted">{t("lists.correct.removeNote")}</p>}
      <ul className="rows">
        {parts.map((part) => (
          <Part key={`${part.slug} ${part.role}`} part={part} place={place} />
        ))}
      </ul>
      <Form method="post" action={`${place}/parts/add`} className="stack" replace>
        <h3>{t("lists.correct.add")}</h3>
        <CycleField cycles={cycles} chosen={cycles[0]?.slug ?? ""} />
        <RoleField legend={t("joining.add.role")} chosen="mentee" />
        <p>
          <button className="btn" type="submit">
            {t("lists.correct.add")}
          </button>
        </p>
      </Form>
    </section>
  );
}

function Part({ part, place }: { part: ListedPart; place: string }) {
  const t = useT();
  const { language } = useReader();
  const { slug, number, years, role, others } = part;
  const name = `${numeral(number ?? years)} · ${t(`joining.role.${role}`)}`;
  return (
    <li className="row invited-row listed-part">
      <b>{name}</b>
      {role === "mentor" && others.length > 0 && (
        <span className="small ink2">
          {t("lists.correct.mentees", { names: others.map((one) => nameIn(one, language)).join(", ") })}
        </span>
      )}
      <Form method="post" action={`${place}/parts/remove`} className="push" replace>
        <input type="hidden" name="cycle" value={slug} />
        <input type="hidden" name="role" value={role} />
        <button className="btn small" data-kind="quiet" type="submit">
          {t("lists.correct.remove")}
          <span className="vh"> {name}</span>
        </button>
      </Form>
      {role === "mentee" && <MentorForm part={part} place={place} />}
    </li>
  );
}

function MentorForm({ part: { slug, others, mentors }, place }: { part: ListedPart; place: string }) {
  const t = useT();
  const { language } = useReader();
  const chosen = others[0]?.id ?? "";
  return (
    <Form method="post" action={`${place}/mentor`} className="row listed-mentor" key={chosen} replace>
      <input type="hidden" name="cycle" value={slug} />
      <Field name="mentor" id={`mentor-${slug}`} label={t("lists.correct.mentor")}>
        {(wiring) => (
          <select {...wiring} defaultValue={chosen}>
            <option value="">{t("lists.correct.nobody")}</option>
            {mentors.map((mentor) => (
              <option key={mentor.id} value={mentor.id}>
                {nameIn(mentor, language)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <button className="btn small" type="submit">
        {t("lists.correct.saveMentor")}
      </button>
    </Form>
  );
}
