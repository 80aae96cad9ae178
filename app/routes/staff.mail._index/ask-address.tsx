import type { PersonRef } from "~/domain/members/person";
import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";

/** The way to a member's whole address: it asks why, and the owner reads the answer. */
export function AskAddress({ person }: { person: PersonRef }) {
  const t = useT();
  return (
    <Link className="btn small" data-kind="quiet" to={`/members/${person.handle}/reveal/email`}>
      {t("contacts.reveal.email")}
      <span className="vh"> {person.name}</span>
    </Link>
  );
}
