import type { RoomKind } from "~/domain/rooms/kinds";
import { canPost } from "~/domain/rooms/rules";
import type { Viewer } from "../members/person";

/** Messages in one extract: beyond that it is a transcript, which nobody reads and nobody can consent to at a glance. */
export const EXTRACT_MESSAGES = 50;

/** Extracts of one member that wait at a time: each asks several people for an answer. */
export const OPEN_EXTRACTS = 3;

/** How long those who are quoted have to answer, in ms: a day holds everybody's evening. */
export const ANSWER_WITHIN = 24 * 60 * 60_000;

/** Messages around a place from which one chooses without a script: twice what may be chosen. */
export const CHOICES = 2 * EXTRACT_MESSAGES;

/** Where many read anyway, silence agrees; what was said among few never leaves without their yes. */
export function silenceMeansYes(kind: RoomKind): boolean {
  return kind === "cycle" || kind === "field" || kind === "everybody";
}

/** Who may write in a room may offer what was said in it, by their own name. */
export function canExtract(member: Viewer, room: Parameters<typeof canPost>[1]): boolean {
  return canPost(member, room);
}

/** What becomes of a quote: it stands, waits for its author, or is left out. */
export type Fate = "stands" | "waits" | "out";

/** A quote as far as its fate goes. */
export type QuoteState = {
  authorId: string;
  answer: "yes" | "no" | "out" | null;
  /** Taken back in the room. */
  gone: boolean;
  /** Whether the author cannot have read the question: suspended, left, or apart from the maker. */
  unasked: boolean;
};

/** The fate of a quote, before its extract is due and after. One's own words need nobody's consent. */
export function fateOf(
  quote: QuoteState,
  { makerId, kind, due }: { makerId: string; kind: RoomKind; due: boolean },
): Fate {
  if (quote.gone || quote.answer === "out" || quote.answer === "no") return "out";
  if (quote.answer === "yes" || quote.authorId === makerId) return "stands";
  if (!due) return "waits";
  return silenceMeansYes(kind) && !quote.unasked ? "stands" : "out";
}
