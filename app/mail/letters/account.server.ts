import { mintKey } from "~/domain/keys/keys.server";
import { hasMessage, type MessageKey } from "~/i18n/translate";
import { dateAndClock } from "~/text/dates";
import { linkTo } from "../links.server";
import { isOwnMailbox, isPresent } from "../recipient.server";
import type { LetterParts, MemberLetter, Writing } from "./parts";

// What tells somebody that their account has changed. Such a letter leaves also when they undid it meanwhile:
// whoever did it may be somebody else.

/** Asks whoever reads the new mailbox to confirm that it is the person's. */
export const emailChange: MemberLetter = ({ tx, letter, now, t }, to) => {
  if (!isPresent(to) || isOwnMailbox(to, letter.toAddress)) return null;
  const key = mintKey(tx, { purpose: "email-change", memberId: to.id, address: letter.toAddress, now });
  return {
    subject: t("letters.emailChange.subject"),
    lead: [t("letters.emailChange.lead")],
    button: { label: t("letters.emailChange.button"), href: linkTo(`/settings/email/confirm/${key.token}`) },
    after: [t("letters.emailChange.valid"), t("letters.emailChange.notYou")],
    why: t("letters.emailChange.why"),
  };
};

/** Tells the old mailbox that letters now go elsewhere. */
export const emailChanged: MemberLetter = (writing, to) =>
  to.leftAt ? null : notice(writing, "letters.emailChanged.subject", "letters.emailChanged.lead");

export const passwordChanged: MemberLetter = (writing, to) =>
  to.leftAt ? null : notice(writing, "letters.passwordChanged.subject", "letters.passwordChanged.lead");

/** `what` is on, off, recovery (new codes), recovery-used, passkey-added or passkey-removed. */
export const secondFactorChanged: MemberLetter = (writing, to) => {
  const key = `letters.secondFactor.${writing.letter.params.what}`;
  if (to.leftAt || !hasMessage(key)) return null;
  return notice(writing, "letters.secondFactor.subject", key);
};

/** Somebody signed in from where nobody of this account has before: `device` in words, `at` an ISO time. */
export const newDevice: MemberLetter = (writing, to) => {
  const { letter, language, t } = writing;
  if (to.leftAt) return null;
  const at = new Date(letter.params.at ?? "");
  const when = Number.isNaN(at.getTime()) ? letter.createdAt : at;
  return {
    ...notice(writing, "letters.newDevice.subject", "letters.newDevice.lead"),
    facts: [
      { label: t("letters.fact.device"), value: letter.params.device ?? "" },
      { label: t("letters.fact.when"), value: dateAndClock(when, language, to.timeZone) },
    ],
    button: { label: t("letters.newDevice.button"), href: linkTo("/settings/devices") },
  };
};

function notice({ t }: Writing, subject: MessageKey, lead: MessageKey): LetterParts {
  return {
    subject: t(subject),
    lead: [t(lead)],
    after: [t("letters.account.notYou")],
    links: [{ label: t("letters.help"), href: linkTo("/help") }],
    why: t("letters.account.why"),
  };
}
