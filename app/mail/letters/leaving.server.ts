import { leavings } from "db/schema";
import { eq } from "drizzle-orm";
import { mintKey } from "~/domain/keys/keys.server";
import { dateAndClock } from "~/text/dates";
import { linkTo } from "../links.server";
import type { MailboxLetter, MemberLetter } from "./parts";

/** Confirms that somebody asked to leave, says when it becomes final, and holds the way back. */
export const leavingAsked: MemberLetter = ({ tx, letter, language, now, t }, to) => {
  const leaving = tx.select().from(leavings).where(eq(leavings.memberId, to.id)).get();
  if (!leaving || to.leftAt || leaving.dueAt <= now) return null;
  const key = mintKey(tx, { purpose: "stay", memberId: to.id, address: letter.toAddress, now });
  const due = dateAndClock(leaving.dueAt, language, to.timeZone);
  return {
    subject: t("letters.leavingAsked.subject"),
    lead: [t("letters.leavingAsked.lead"), t(`letters.leavingAsked.${leaving.kind}`)],
    facts: [{ label: t("letters.leavingAsked.due"), value: due }],
    button: { label: t("letters.leavingAsked.button"), href: linkTo(`/stay/${key.token}`) },
    after: [t("letters.leavingAsked.after")],
    links: [{ label: t("letters.help"), href: linkTo("/help") }],
    why: t("letters.account.why"),
  };
};

/** The last letter: nothing is known any more but the mailbox, and after this not even that. */
export const leavingDone: MailboxLetter = ({ t }) => ({
  subject: t("letters.leavingDone.subject"),
  lead: [t("letters.leavingDone.lead"), t("letters.leavingDone.backups")],
  after: [t("letters.leavingDone.after")],
  why: t("letters.leavingDone.why"),
});
