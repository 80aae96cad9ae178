import { getExtract } from "~/domain/extracts/extracts.server";
import { silenceMeansYes } from "~/domain/extracts/rules";
import type { Viewer } from "~/domain/members/person";
import { findViewer } from "~/domain/members/viewer.server";
import { Refusal } from "~/domain/refusal";
import { dateAndClock } from "~/text/dates";
import { nameIn } from "~/text/person-name";
import { linkTo } from "../links.server";
import { isOwnMailbox, isPresent, type Recipient } from "../recipient.server";
import type { MemberLetter, Writing } from "./parts";

/**
 * Asks somebody whether their messages may stand in a thread. It names the thread and who makes it, and quotes
 * nothing: what was said in a room does not leave it by a letter.
 */
export const extractAsked: MemberLetter = (writing, to) => {
  const { language, now, t } = writing;
  const extract = extractFor(writing, to);
  if (extract?.role !== "author" || extract.state !== "open" || extract.dueAt <= now) return null;
  const waiting = extract.quotes.filter(({ fate }) => fate === "waits");
  if (waiting.length === 0) return null;
  const said = { name: nameIn(extract.maker, language), title: extract.title, count: waiting.length };
  return {
    subject: t("letters.extractAsked.subject", said),
    lead: [
      t("letters.extractAsked.lead", said),
      t(silenceMeansYes(extract.kind) ? "letters.extractAsked.silenceYes" : "letters.extractAsked.silenceNo"),
    ],
    facts: [
      { label: t("letters.extractAsked.thread"), value: extract.title },
      { label: t("letters.extractAsked.due"), value: dateAndClock(extract.dueAt, language, to.timeZone) },
    ],
    button: { label: t("letters.extractAsked.button"), href: linkTo(`/extracts/${extract.id}`) },
    why: t("letters.extractAsked.why"),
  };
};

/** Tells the maker of a thread that all answers are in: it is published, or waits for a decision. */
export const extractSettled: MemberLetter = (writing, to) => {
  const { t } = writing;
  const extract = extractFor(writing, to);
  if (extract?.role !== "maker") return null;
  if (extract.state !== "published" && extract.state !== "maker") return null;
  const said = { title: extract.title, count: extract.quotes.filter(({ fate }) => fate === "out").length };
  return {
    subject: t("letters.extractSettled.subject", said),
    lead: [t(`letters.extractSettled.${extract.state}`, said), t("letters.extractSettled.leftOut", said)],
    button: { label: t("letters.extractSettled.button"), href: linkTo(`/extracts/${extract.id}`) },
    why: t("letters.extractSettled.why"),
  };
};

function extractFor({ letter }: Writing, to: Recipient) {
  const viewer: Viewer | undefined = findViewer(to.id);
  if (!viewer || !isPresent(to) || !isOwnMailbox(to, letter.toAddress)) return undefined;
  try {
    return getExtract(viewer, letter.params.extractId ?? "");
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
