import type { RoomEvents, RoomPerson } from "~/domain/rooms/event";
import type { ReactionWord } from "~/domain/rooms/rules";
import type { MessageKey } from "~/i18n/translate";

// What travels between a page and the server over the socket. Types and constants only: the browser reads
// this file too, the checks of what comes in stand in shapes.server.ts.

/** What a nudge is about: the page that shows it asks its loader again. */
export type Topic = "rooms" | "announcements" | "moderation" | "extracts" | `thread:${string}`;

export type Problem = { key: MessageKey; params: Record<string, string | number> };
/** Every question is answered: with what was asked for, or with a problem to be said. */
export type Answer<T = object> = ({ ok: true } & T) | { ok: false; error: Problem };

/** A room as it is at entry. `events` begin after the number that the page had; none when it is `tooFar` behind. */
export type Entered = RoomEvents & { last: number; tooFar: boolean; here: RoomPerson[] };

/** Event → what a page sends, what it is answered. */
export type Questions = {
  /** `after` is the last number the page has, null when it does not hold the end of the room. */
  "room.enter": [{ roomId: string; after: number | null }, Entered];
  "room.leave": [{ roomId: string }, object];
  "room.post": [MessagePosted, RoomEvents];
  // A change is answered with its event, or with the message alone when it was so already.
  "room.edit": [{ roomId: string; messageId: string; body: string; revision: number }, RoomEvents];
  "room.delete": [{ roomId: string; messageId: string }, RoomEvents];
  "room.restore": [{ roomId: string; messageId: string }, RoomEvents];
  "room.react": [{ roomId: string; messageId: string; word: ReactionWord; on: boolean }, RoomEvents];
  "room.pin": [{ roomId: string; messageId: string; on: boolean }, RoomEvents];
  "room.history": [{ roomId: string; before?: number; after?: number }, RoomEvents & { last: number }];
  "room.read": [{ roomId: string; number: number }, object];
  /** The number of the room's newest event, and the hash of its end: what a page that has caught up holds too. */
  "room.state": [{ roomId: string }, { last: number; hash: string }];
  "room.typing": [{ roomId: string }, object];
  /** How many messages wait in all rooms, for the title of a tab that nobody looks at. */
  "rooms.unread": [object, { count: number }];
  "thread.enter": [{ threadId: string }, object];
  "thread.leave": [{ threadId: string }, object];
};
export type Question = keyof Questions;

/** A message as a page sends it. Its files are in the room already, and wait for it. */
export type MessagePosted = {
  roomId: string;
  clientId: string;
  body: string;
  replyToId?: string;
  files?: { id: string; description: string; adorns?: boolean }[];
};

export type ClientToServer = {
  [Q in Question]: (asked: Questions[Q][0], answer: (answer: Answer<Questions[Q][1]>) => void) => void;
};

export type ServerToClient = {
  /** Some of the newest events, one after another without a gap. */
  "room.events": (news: RoomEvents & { roomId: string }) => void;
  /** The number of the newest event, now and then: who has not heard of it asks for what it missed. */
  "room.last": (news: { roomId: string; last: number }) => void;
  /** Who opened the room and who left it since it was told last. */
  "room.here": (news: { roomId: string; came: RoomPerson[]; left: string[] }) => void;
  "room.typing": (news: { roomId: string; memberId: string }) => void;
  /** Words in the room read differently now: whoever has it open loads it anew. */
  "room.rewritten": (news: { roomId: string }) => void;
  "room.evicted": (news: { roomId: string }) => void;
  stale: (news: { topic: Topic }) => void;
};

/** Why a handshake is refused; the browser reads it as the error's message. */
export const NO_SESSION = "session";
export const TOO_MANY_SOCKETS = "sockets";
export const NOT_NOW = "later";

/** How often a page says that somebody is typing, and how long another page believes it, in ms. */
export const TYPING_EVERY = 3_000;
export const TYPING_LASTS = 5_000;
