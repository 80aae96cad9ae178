import { ASKED_KINDS } from "~/domain/contacts/rules";
import type { Profile } from "~/domain/members/profile.server";
import { useT } from "~/i18n/use-t";
import { Icon } from "~/ui/icon";
import { Link } from "~/ui/link";

type ContactProps = {
  profile: Profile;
  /** The page seen through the eyes of another: what these may do is told, not done. */
  seen: boolean;
  canBlock: boolean;
};

/** What may be asked for with a reason, the card, and the way to keep apart. */
export function Contact({ profile: { person, offers }, seen, canBlock }: ContactProps) {
  const t = useT();
  const kinds = ASKED_KINDS.filter((kind) => offers[kind]);
  const page = `/members/${person.handle}`;
  if (seen) {
    if (kinds.length === 0) return null;
    const what = kinds.map((kind) => t(`contacts.reveal.is.${kind}`)).join(", ");
    return <p className="small">{t("contacts.asks", { what })}</p>;
  }
  return (
    <section className="contact">
      <div className="head">
        <h2>{t("contacts.heading")}</h2>
      </div>
      <div className="row">
        {kinds.map((kind) => (
          <Link key={kind} className="btn small" to={`${page}/reveal/${kind}`}>
            {t(`contacts.reveal.${kind}`)}
          </Link>
        ))}
        <Link className="btn small" data-kind="quiet" to={`${page}/vcard`}>
          <Icon name="dl" />
          {t("contacts.reveal.vcard")}
        </Link>
        {canBlock && (
          <Link className="btn small" data-kind="quiet" to={`${page}/block`}>
            <Icon name="hide" />
            {t("contacts.block")}
          </Link>
        )}
      </div>
    </section>
  );
}
