import type { getMailDesk } from "~/domain/mail-desk/mail-desk.server";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { Link } from "~/ui/link";
import { By } from "~/ui/person";
import { useReader } from "~/ui/reader";
import { AskAddress } from "./ask-address";

type Row = Omit<ReturnType<typeof getMailDesk>["troubled"][number], "at" | "claimedAt">;

/** Somebody whom letters do not reach, with what came back, and the way to say that it is over. */
export function TroubledPerson({ row: { person, email, mayBeAsked, trouble } }: { row: Row }) {
  const t = useT();
  const { language } = useReader();
  const name = nameIn(person, language);
  return (
    <div className="item">
      <div>
        <By person={person} note={email} />
        <p lang="en">{trouble}</p>
        <p>
          <Link to={`/members/${person.handle}`}>{t("mail.desk.toPerson")}</Link>
          {mayBeAsked && <AskAddress person={person} />}
        </p>
      </div>
      <form method="post" action={`/staff/mail/people/${person.handle}/clear`}>
        <button className="btn small" type="submit" aria-label={t("mail.desk.clearOf", { name })}>
          {t("mail.desk.clear")}
        </button>
      </form>
    </div>
  );
}
