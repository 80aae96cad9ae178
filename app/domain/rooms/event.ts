import type { PersonRef } from "~/domain/members/person";
import type { RoomFile } from "./file-rules";
import type { ReactionWord } from "./rules";

/** What happened to a message; each of these carries the message as it became. */
export type MessageEventType =
  | "message"
  | "edit"
  | "delete"
  | "restore"
  | "react"
  | "unreact"
  | "pin"
  | "unpin";

/**
 * One entry of a room's numbered log, as pages and sockets carry it. Times are ms since 1970 UTC.
 * Messages and people stand beside it by id, not in it: a page of fifty names nobody fifty times, and a
 * message that was changed five times is carried once, as it is now.
 */
export type RoomEvent = { number: number; at: number; actorId: string } & (
  | { type: MessageEventType; messageId: string; word?: ReactionWord }
  | { type: "join" | "leave"; subjectId: string }
);

/** A message as it is now. */
export type RoomMessage = {
  id: string;
  /** The number of the event that brought it. */
  number: number;
  authorId: string;
  /** Milliseconds since 1970 UTC. */
  at: number;
  /** Made by the author's browser: there it takes the place of the one that waits. */
  clientId: string;
  /** Made safe by `renderChat`; empty when its author took it back. */
  html: string;
  /** The author's own Markdown, in what is handed to the author alone: it can be edited without asking. */
  body?: string;
  /** How often it was edited. */
  revision: number;
  deleted: boolean;
  /** When it was taken back: for some minutes its author may undo that. */
  deletedAt: number | null;
  pinned: boolean;
  replyToId: string | null;
  /** Who put which word under it, in the order of the first. */
  reactions: Reaction[];
  /** Its pictures, documents and recordings, in its author's order. */
  files: RoomFile[];
  /** The number of the last event that changed it: of two copies, the one with the higher is the newer. */
  changed: number;
};

export type Reaction = { word: ReactionWord; memberIds: string[] };

/** A person in a room: the face, and what they are in this edition. */
export type RoomPerson = PersonRef & {
  role: "mentee" | "mentor" | "team" | null;
  address: "f" | "m" | "avoid";
};

export type RoomPeople = Record<string, RoomPerson>;
export type RoomMessages = Record<string, RoomMessage>;

/**
 * A stretch of the log without gaps, the oldest first; the messages that it brought or changed and those
 * that they answer, by id; and the people of all of it.
 */
export type RoomEvents = { events: RoomEvent[]; messages: RoomMessages; people: RoomPeople };

export const NO_EVENTS: RoomEvents = { events: [], messages: {}, people: {} };

/** Whether an event is about a message. */
export function isOfMessage(event: RoomEvent): event is Extract<RoomEvent, { messageId: string }> {
  return "messageId" in event;
}
