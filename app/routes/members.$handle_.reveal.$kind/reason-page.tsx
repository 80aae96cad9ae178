import type { ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { PersonName } from "~/ui/person";
import type { PersonRef } from "~/ui/person-ref";
import { Shell } from "~/ui/shell";
import "./reason.css";

type ReasonPageProps = { person: PersonRef; title: string; children: ReactNode };

/** A page about one person and one thing that is asked of them, with the way back to them. */
export function ReasonPage({ person, title, children }: ReasonPageProps) {
  return (
    <Shell>
      <div className="stack reason">
        <p className="small">
          <Link to={`/members/${person.handle}`}>
            <PersonName person={person} />
          </Link>
        </p>
        <h1>{title}</h1>
        {children}
      </div>
    </Shell>
  );
}

/** The names of what is told in a list, or that there is nothing. */
export function Carried({ email, phone }: { email: boolean; phone: boolean }) {
  const t = useT();
  const what = [email && t("contacts.reveal.is.email"), phone && t("contacts.reveal.is.phone")].filter(
    Boolean,
  );
  return (
    <p className="small">
      {what.length > 0 ? t("contacts.card.with", { what: what.join(", ") }) : t("contacts.card.without")}
    </p>
  );
}
