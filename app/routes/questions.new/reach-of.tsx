import type { Reach } from "~/domain/questions/mentors.server";
import { useT } from "~/i18n/use-t";
import { Avatar } from "~/ui/avatar";
import { PersonName } from "~/ui/person";

type ReachOfProps = { field: string; reach: Reach };

/** Which mentors a question of the chosen field reaches. */
export function ReachOf({ field, reach }: ReachOfProps) {
  const t = useT();
  const mentors = reach[field];
  return (
    <aside aria-live="polite">
      <div className="head">
        <h2>{t("questions.form.reach")}</h2>
      </div>
      {mentors && (
        <ul className="rows">
          {mentors.first.map((person) => (
            <li className="item reach" key={person.id}>
              <Avatar person={person} size={44} />
              <h3>
                <PersonName person={person} />
              </h3>
            </li>
          ))}
        </ul>
      )}
      <p className="small muted">{noteOf()}</p>
    </aside>
  );

  function noteOf(): string {
    if (!field) return t("questions.form.reachChoose");
    if (!mentors) return t("questions.form.reachNone");
    const more = mentors.count - mentors.first.length;
    const rest = more > 0 ? `${t("questions.form.reachMore", { count: more })}. ` : "";
    return rest + t("questions.form.reachNote");
  }
}
