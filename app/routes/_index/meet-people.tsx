import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { By } from "~/ui/person";
import type { Home } from "./home.server";

/** Some of this week's people to meet, each with the strongest reason. Nothing where there is nobody. */
export function MeetPeople({ meet }: { meet: Home["meet"] }) {
  const t = useT();
  if (!meet || meet.length === 0) return null;
  return (
    <section aria-labelledby="meet">
      <div className="head">
        <h2 id="meet">{t("meet.home")}</h2>
        <Link to="/members/meet">{t("meet.home.all")}</Link>
      </div>
      <ul className="rows home-meet">
        {meet.map(({ person, reasons: [reason] }) => (
          <li key={person.id}>
            <By
              person={person}
              size={44}
              note={reason && `${t(`meet.why.${reason.kind}`)} ${reason.names.join(", ")}`}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
