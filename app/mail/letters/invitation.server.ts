import { listParticipations } from "~/domain/cycles/cycles.server";
import { mintKey } from "~/domain/keys/keys.server";
import { listKnownMentors } from "~/domain/members/known-mentors.server";
import { cycleName } from "~/text/cycle-name";
import { nameIn } from "~/text/person-name";
import { linkTo } from "../links.server";
import { isOwnMailbox, type Recipient } from "../recipient.server";
import type { LetterParts, MemberLetter, Writing } from "./parts";

/** Calls somebody of the programme in. Says what is known of them and from where, and offers to forget it. */
export const invitation: MemberLetter = (writing, to) => {
  const { tx, letter, now, t } = writing;
  if (to.claimedAt || to.suspendedAt || to.leftAt || !isOwnMailbox(to, letter.toAddress)) return null;
  const address = letter.toAddress;
  const claim = mintKey(tx, { purpose: "claim", memberId: to.id, address, now });
  const remove = mintKey(tx, { purpose: "remove-me", memberId: to.id, address, now });
  const removal = { label: t("letters.invitation.remove"), href: linkTo(`/remove-me/${remove.token}`) };
  return {
    subject: t("letters.invitation.subject"),
    lead: [t("letters.invitation.lead"), t("letters.invitation.known")],
    facts: factsOf(writing, to),
    button: { label: t("letters.invitation.button"), href: linkTo(`/claim/${claim.token}`) },
    code: { text: claim.code, note: t("letters.invitation.code") },
    after: [
      t("letters.invitation.valid"),
      t("letters.invitation.source"),
      t("letters.invitation.removeNote"),
    ],
    links: [removal],
    why: t("letters.invitation.why"),
    stop: removal,
  };
};

function factsOf({ language, t }: Writing, to: Recipient): LetterParts["facts"] {
  const cycles = listParticipations(to.id).map((part) => ({
    label: t("letters.fact.cycle"),
    value: [
      cycleName(part, language),
      part.years,
      t(part.role === "mentor" ? "members.as.mentor" : "members.as.mentee", { address: to.address }),
    ].join(" · "),
  }));
  const mentors = listKnownMentors(to.id).map((mentor) => ({
    label: t("letters.fact.mentor", { address: mentor.address }),
    value: nameIn(mentor, language),
  }));
  return [...cycles, ...mentors];
}
