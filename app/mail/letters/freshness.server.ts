import { mintKey } from "~/domain/keys/keys.server";
import { isSubscribed } from "~/domain/letters/subscriptions.server";
import { linkTo } from "../links.server";
import { isOwnMailbox, isPresent } from "../recipient.server";
import type { MemberLetter } from "./parts";

/** Asks whether the profile is still true; one tap says yes, without signing in. */
export const freshness: MemberLetter = ({ tx, letter, now, t }, to) => {
  const wanted = isSubscribed(to.id, "freshness", tx) && !to.emailTrouble;
  if (!wanted || !isPresent(to) || !isOwnMailbox(to, letter.toAddress)) return null;
  if (to.confirmedAt && to.confirmedAt > letter.createdAt) return null;
  const key = mintKey(tx, { purpose: "freshness", memberId: to.id, address: letter.toAddress, now });
  return {
    subject: t("letters.freshness.subject"),
    lead: [t("letters.freshness.lead")],
    button: { label: t("letters.freshness.button"), href: linkTo(`/still-true/${key.token}`) },
    after: [t("letters.freshness.valid")],
    links: [{ label: t("letters.freshness.profile"), href: linkTo(`/members/${to.handle}`) }],
    why: t("letters.freshness.why"),
    list: "freshness",
  };
};
