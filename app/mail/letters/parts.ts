import type { Tx } from "db/client.server";
import type { LetterList } from "~/domain/letters/lists";
import type { Letter } from "~/domain/letters/outbox.server";
import type { Language } from "~/i18n/languages";
import type { MessageKey, MessageParams } from "~/i18n/translate";
import type { Recipient } from "../recipient.server";

export type LetterLink = { label: string; href: string };

/** What a letter says, in the order in which it is read. Its dress (text, HTML) comes from layout.server.ts. */
export type LetterParts = {
  subject: string;
  lead: string[];
  /** What is known: „Ciklus: IV”. A value may lead somewhere. */
  facts?: { label: string; value: string; href?: string }[];
  button?: LetterLink;
  /** Six characters, and what to do with them. */
  code?: { text: string; note: string };
  after?: string[];
  links?: LetterLink[];
  /** Why this person gets this letter. */
  why: string;
  /** Letters of a list can be stopped with one click; an invitation by a page of its own. */
  list?: LetterList;
  stop?: LetterLink;
};

/** What there is to write with. Keys are made in `tx`, in which the letter was taken. */
export type Writing = {
  tx: Tx;
  letter: Letter;
  language: Language;
  now: Date;
  t: (key: MessageKey, params?: MessageParams) => string;
};

/** Writes a letter to somebody of the community; null when it is no longer true and must not leave. */
export type MemberLetter = (writing: Writing, to: Recipient) => LetterParts | null;
/** Writes a letter to a mailbox of which no more is known. */
export type MailboxLetter = (writing: Writing) => LetterParts | null;
