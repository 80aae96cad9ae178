import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Avatar } from "~/ui/avatar";
import { knobs } from "~/ui/knobs";
import { Link } from "~/ui/link";
import { PersonName } from "~/ui/person";
import type { PersonRef } from "~/ui/person-ref";

export type PersonToTry = PersonRef & {
  email: string;
  part: "alumna" | "mentor" | "mentee" | "staff" | "admin";
};
type Props = { people: PersonToTry[]; password: string; returnTo: string };

/** Only in the demo: one button for each of the people whose eyes one may borrow. */
export function PeopleToTry({ people, password, returnTo }: Props) {
  const t = useT();
  if (people.length === 0) return null;
  return (
    <section className="stack" style={knobs({ gap: ".5rem" })} aria-labelledby="try">
      <h2 id="try">{t("auth.try.title")}</h2>
      <p className="small ink2">
        {t("auth.try.text", { password })} <Link to="/outbox">{t("shell.demo.outbox")}</Link>
      </p>
      <ul className="rows">
        {people.map((person) => (
          <li key={person.id}>
            <Form method="post" className="row" style={{ paddingBlock: ".4rem" }} replace>
              <input type="hidden" name="email" value={person.email} />
              <input type="hidden" name="password" value={password} />
              <input type="hidden" name="returnTo" value={returnTo} />
              <span className="by">
                <Avatar person={person} size={36} />
                <span>
                  <b>
                    <PersonName person={person} />
                  </b>
                  <small>{t(`auth.try.${person.part}`)}</small>
                </span>
              </span>
              <button className="btn small push" type="submit">
                {t("auth.try.go")}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
