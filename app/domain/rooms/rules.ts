import { isStaff, isSuspended } from "~/domain/members/rules";
import { CHAT_LIMIT } from "~/domain/prose/rules";
import type { MessageKey } from "~/i18n/translate";
import type { Viewer } from "../members/person";
import { isPrivate, mayBeLeft, type RoomKind } from "./kinds";
import { type LifeState, lifeAt } from "./life";
import type { Reach } from "./partner";

/** Characters in one message: a thought, not an essay; what is longer wants a thread. */
export const MESSAGE_LIMIT = CHAT_LIMIT;

/** Events in one window of history: two screens of a desk, five of a phone. */
export const WINDOW = 60;

/** Events before the first unread one that are shown with it, so that one sees what the talk was about. */
export const CONTEXT = 20;

/** Events in one page of a catch-up: who was away for a day asks a few times, not a hundred. */
export const CATCH_UP_PAGE = 250;

/** Characters of the messages of one page of a catch-up, so that long ones do not make it a flood. */
export const PAGE_WEIGHT = 128 * 1024;

/** Events that are told at once to everybody in a room. */
export const NEWS_PAGE = 100;

/** Events a client may be behind; beyond, history in windows is quicker than all that was missed. */
export const CATCH_UP_LIMIT = 2_000;

/** Messages that a count counts; nobody needs to know more than “many”. */
export const UNREAD_LIMIT = 100;

/** Messages on one page of a search: who sees more of them than fit two screens looks for a better word. */
export const FOUND_PAGE = 20;

/** Days before the newest message that are looked through for those to suggest: a season of a talk. */
export const SUGGESTED_DAYS = 92;

/** What can be said under a message without writing one: words, which translate and need no picture. */
export const REACTION_WORDS = ["bravo", "thanks", "true", "coming", "ha"] as const;
export type ReactionWord = (typeof REACTION_WORDS)[number];

/** How long one may undo that a message was taken back, in ms; after it the words are forgotten. */
export const UNDO_WITHIN = 10 * 60_000;

/** Messages pinned in one room: a notice board with more on it is read by nobody. */
export const PINS_LIMIT = 20;

/** A room as far as its rules go. */
type Entered = { isMember: boolean; kind: RoomKind };
/** The same, as far as writing in it goes: how it lives, and whether the other of a talk of two can be reached. */
type Written = Entered & LifeState & { partner: { reach: Reach } | null };

/** The people of the room, and staff in every room but those of chosen people. */
export function canEnter(viewer: Viewer, room: Entered): boolean {
  return room.isMember || canManageRoom(viewer, room);
}

/** Why somebody may not write in a room just now (`now` in ms), as the key of a sentence; null who may. */
export function whyClosed(member: Viewer, room: Written, now = Date.now()): MessageKey | null {
  if (!canEnter(member, room) || isSuspended(member)) return "rooms.problem.closed";
  if (room.partner && room.partner.reach !== "here") return `kinds.problem.${room.partner.reach}`;
  return lifeAt(room, now) === "archive" ? "kinds.problem.archive" : null;
}

export function canPost(member: Viewer, room: Written, now = Date.now()): boolean {
  return whyClosed(member, room, now) === null;
}

/** One's own words may be taken back also where nothing is written any more. */
export function canTakeBack(member: Viewer, room: Entered): boolean {
  return canEnter(member, room) && !isSuspended(member);
}

/** Who puts people out of a room, lets them in again and says how it lives. */
export function canManageRoom(member: Viewer, room: { kind: RoomKind }): boolean {
  return isStaff(member) && !isPrivate(room);
}

/** Whether a member may go out of a room by themselves. */
export function canLeave(room: Entered): boolean {
  return room.isMember && mayBeLeft(room);
}

type MessageState = { authorId: string; deletedAt: Date | number | null };

/** One's own words may be mended and taken back as long as one may write in the room. */
export function canEdit(member: Viewer, room: Written, message: MessageState): boolean {
  return message.authorId === member.id && message.deletedAt === null && canPost(member, room);
}

/** Whether a message that its author took back can still be had again. */
export function canRestore(member: Viewer, room: Entered, message: MessageState, now = Date.now()): boolean {
  if (message.deletedAt === null || message.authorId !== member.id) return false;
  return now - Number(message.deletedAt) < UNDO_WITHIN && canTakeBack(member, room);
}
