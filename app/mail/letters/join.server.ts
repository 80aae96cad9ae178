import { joinCodes } from "db/schema";
import { eq } from "drizzle-orm";
import { mintKey } from "~/domain/keys/keys.server";
import { linkTo } from "../links.server";
import type { MailboxLetter } from "./parts";

/**
 * Asks whoever reads a mailbox whether they want to enter with the code of a hall. The name that was typed is
 * not repeated: anybody could have typed anything there, for anybody's mailbox.
 */
export const join: MailboxLetter = ({ tx, letter, now, t }) => {
  const { code, name } = letter.params;
  if (!code || !name) return null;
  const hall = tx.select().from(joinCodes).where(eq(joinCodes.code, code)).get();
  if (!hall || hall.withdrawnAt || hall.expiresAt <= now) return null;
  const key = mintKey(tx, { purpose: "join", address: letter.toAddress, data: { code, name }, now });
  const path = `/join/${encodeURIComponent(code)}/confirm/${key.token}`;
  return {
    subject: t("letters.join.subject"),
    lead: [t("letters.join.lead")],
    button: { label: t("letters.join.button"), href: linkTo(path) },
    code: { text: key.code, note: t("letters.join.code") },
    after: [t("letters.join.valid"), t("letters.join.notYou")],
    why: t("letters.join.why"),
  };
};
