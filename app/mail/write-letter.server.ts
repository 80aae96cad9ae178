import type { Tx } from "db/client.server";
import type { LetterKind } from "~/domain/letters/letters.server";
import type { Letter, WrittenLetter } from "~/domain/letters/outbox.server";
import { translate } from "~/i18n/translate";
import { addressName } from "~/text/address-name";
import { dress } from "./layout.server";
import {
  emailChange,
  emailChanged,
  newDevice,
  passwordChanged,
  secondFactorChanged,
} from "./letters/account.server";
import { extractAsked, extractSettled } from "./letters/extracts.server";
import { freshness } from "./letters/freshness.server";
import { invitation } from "./letters/invitation.server";
import { join } from "./letters/join.server";
import { joinAnswer } from "./letters/join-answer.server";
import { leavingAsked, leavingDone } from "./letters/leaving.server";
import type { LetterParts, MailboxLetter, MemberLetter, Writing } from "./letters/parts";
import { reset } from "./letters/reset.server";
import { savedView } from "./letters/saved-view.server";
import { signIn } from "./letters/sign-in.server";
import { linkTo } from "./links.server";
import { findRecipient, type Recipient } from "./recipient.server";
import { unsubscribePath } from "./unsubscribe.server";

const toMembers: Partial<Record<LetterKind, MemberLetter>> = {
  invitation,
  "sign-in": signIn,
  reset,
  "email-change": emailChange,
  "email-changed": emailChanged,
  "password-changed": passwordChanged,
  "second-factor-changed": secondFactorChanged,
  "new-device": newDevice,
  "saved-view": savedView,
  freshness,
  "extract-asked": extractAsked,
  "extract-settled": extractSettled,
  "leaving-asked": leavingAsked,
};

const toMailboxes: Partial<Record<LetterKind, MailboxLetter>> = {
  join,
  "join-answer": joinAnswer,
  "leaving-done": leavingDone,
};

/** A letter ready to leave, with what its head says about stopping such letters. */
export type ReadyLetter = WrittenLetter & { stop?: { href: string; oneClick: boolean } };

/**
 * Writes a letter of the outbox, now, with links made now in `tx`. Null when it is no longer true (claimed
 * meanwhile, left, suspended, not wanted any more): then it must not leave.
 */
export function writeLetter(tx: Tx, letter: Letter, now: Date): ReadyLetter | null {
  const { language } = letter;
  if (!language) return null;
  const writing: Writing = {
    tx,
    letter,
    language,
    now,
    t: (key, params) => translate(language, key, params),
  };
  const to = letter.memberId ? findRecipient(tx, letter.memberId) : undefined;
  const parts = partsOf(writing, to);
  if (!parts) return null;
  const stop = stopOf(parts, to);
  const name = to ? addressName(to, language) : null;
  return { ...dress(parts, { language, name, stop: stop?.href, t: writing.t }), stop };
}

function partsOf(writing: Writing, to: Recipient | undefined): LetterParts | null {
  const kind = writing.letter.kind as LetterKind;
  const member = toMembers[kind];
  if (member) return to ? member(writing, to) : null;
  return toMailboxes[kind]?.(writing) ?? null;
}

function stopOf({ list, stop }: LetterParts, to: Recipient | undefined): ReadyLetter["stop"] {
  if (list && to) return { href: linkTo(unsubscribePath(to.id, list)), oneClick: true };
  return stop && { href: stop.href, oneClick: false };
}
