import type { PersonRef } from "~/domain/members/person";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { Link } from "~/ui/link";
import { useReader } from "~/ui/reader";

/** The way to a member's whole address: it asks why, and the owner reads the answer. */
export function AskAddress({ person }: { person: PersonRef }) {
  const t = useT();
  return (
    <Link className="btn small" data-kind="quiet" to={`/members/${person.handle}/reveal/email`}>
      {t("contacts.reveal.email")}
      <span className="vh"> {nameIn(person, useReader().language)}</span>
    </Link>
  );
}
