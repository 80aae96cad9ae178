import { mintKey } from "~/domain/keys/keys.server";
import { linkTo } from "../links.server";
import { isOwnMailbox, isPresent } from "../recipient.server";
import type { MemberLetter } from "./parts";

/** The link and the code that sign somebody in, fifteen minutes long. */
export const signIn: MemberLetter = ({ tx, letter, now, t }, to) => {
  if (!isPresent(to) || !isOwnMailbox(to, letter.toAddress)) return null;
  const { returnTo } = letter.params;
  const key = mintKey(tx, {
    purpose: "sign-in",
    memberId: to.id,
    address: letter.toAddress,
    data: returnTo ? { returnTo } : {},
    now,
  });
  return {
    subject: t("letters.signIn.subject"),
    lead: [t("letters.signIn.lead")],
    button: { label: t("letters.signIn.button"), href: linkTo(`/login/link/${key.token}`) },
    code: { text: key.code, note: t("letters.signIn.code") },
    after: [t("letters.signIn.valid"), t("letters.signIn.notYou")],
    why: t("letters.signIn.why"),
  };
};
