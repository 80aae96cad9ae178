import { mintKey } from "~/domain/keys/keys.server";
import { linkTo } from "../links.server";
import { isOwnMailbox, isPresent } from "../recipient.server";
import type { MemberLetter } from "./parts";

/** The link that sets a new password, an hour long. */
export const reset: MemberLetter = ({ tx, letter, now, t }, to) => {
  if (!isPresent(to) || !isOwnMailbox(to, letter.toAddress)) return null;
  const key = mintKey(tx, { purpose: "reset", memberId: to.id, address: letter.toAddress, now });
  return {
    subject: t("letters.reset.subject"),
    lead: [t("letters.reset.lead")],
    button: { label: t("letters.reset.button"), href: linkTo(`/login/reset/${key.token}`) },
    after: [t("letters.reset.valid"), t("letters.reset.notYou")],
    why: t("letters.signIn.why"),
  };
};
