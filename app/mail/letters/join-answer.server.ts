import { mintKey } from "~/domain/keys/keys.server";
import { linkTo } from "../links.server";
import { findRecipient, isOwnMailbox, type Recipient } from "../recipient.server";
import type { LetterLink, LetterParts, MailboxLetter, Writing } from "./parts";

/** What the team decided about a request to come in. Whoever is accepted gets the link that lets them. */
export const joinAnswer: MailboxLetter = (writing) => {
  const { tx, letter, t } = writing;
  const note = letter.params.note?.trim();
  const said = note ? [t("letters.joinAnswer.note", { note })] : [];
  if (letter.params.answer !== "accepted") {
    return {
      subject: t("letters.joinAnswer.declined.subject"),
      lead: [t("letters.joinAnswer.declined.lead"), ...said],
      links: [{ label: t("letters.help"), href: linkTo("/help") }],
      why: t("letters.joinAnswer.why"),
    };
  }
  const person = letter.memberId ? findRecipient(tx, letter.memberId) : undefined;
  if (!person || person.suspendedAt || person.leftAt) return null;
  if (!isOwnMailbox(person, letter.toAddress)) return null;
  return accepted(writing, person, said);
};

function accepted(writing: Writing, person: Recipient, said: string[]): LetterParts {
  const { t } = writing;
  return {
    subject: t("letters.joinAnswer.accepted.subject"),
    lead: [t("letters.joinAnswer.accepted.lead"), ...said],
    ...(person.claimedAt ? { button: doorOf(writing) } : claimOf(writing, person)),
    why: t("letters.joinAnswer.why"),
  };
}

const doorOf = ({ t }: Writing): LetterLink => ({
  label: t("letters.signIn.button"),
  href: linkTo("/login"),
});

function claimOf({ tx, letter, now, t }: Writing, person: Recipient) {
  const key = mintKey(tx, { purpose: "claim", memberId: person.id, address: letter.toAddress, now });
  return {
    button: { label: t("letters.invitation.button"), href: linkTo(`/claim/${key.token}`) },
    code: { text: key.code, note: t("letters.invitation.code") },
    after: [t("letters.invitation.valid")],
  };
}
