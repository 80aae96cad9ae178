import type { SerializeFrom } from "@remix-run/node";
import type { getMailDesk } from "~/domain/mail-desk/mail-desk.server";
import { useT } from "~/i18n/use-t";
import { Time } from "~/ui/time";
import { kindKey } from "./kind-key";

type Letter = SerializeFrom<typeof getMailDesk>["stuck"][number];

/** A letter that was refused, or that may have left or not, with the way to send it again. */
export function StuckLetter({ letter: { id, kind, to, status, problem, createdAt } }: { letter: Letter }) {
  const t = useT();
  return (
    <div className="item">
      <div>
        <h3>{t(kindKey(kind))}</h3>
        <p>
          {to} · <Time at={createdAt} />
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
