import type { SerializeFrom } from "@remix-run/node";
import type { getMailDesk } from "~/domain/mail-desk/mail-desk.server";
import { useT } from "~/i18n/use-t";
import { PersonLink } from "~/ui/person";
import { Time } from "~/ui/time";
import { AskAddress } from "./ask-address";
import { kindKey } from "./kind-key";

type Letter = SerializeFrom<typeof getMailDesk>["stuck"][number];

/** A letter that was refused, or that may have left or not, with the way to send it again. */
export function StuckLetter({
  letter: { id, kind, to, owner, status, problem, createdAt },
}: {
  letter: Letter;
}) {
  const t = useT();
  return (
    <div className="item">
      <div>
        <h3>{t(kindKey(kind))}</h3>
        <p>
          {owner && (
            <>
              <PersonLink person={owner.person} />
              {" · "}
            </>
          )}
          {to} · <Time at={createdAt} /> {owner?.mayBeAsked && <AskAddress person={owner.person} />}
        </p>
        <p>
          {t(status === "uncertain" ? "mail.desk.uncertain" : "mail.desk.refused")}
          {problem && (
            <>
              {" "}
              <span lang="en">{problem}</span>
            </>
          )}
        </p>
      </div>
      <form method="post" action={`/staff/mail/${id}/resend`}>
        <button className="btn small" type="submit" aria-label={t("mail.desk.resendTo", { address: to })}>
          {t("mail.desk.resend")}
        </button>
      </form>
    </div>
  );
}
