import type { PersonRef } from "~/domain/members/person";

/**
 * One entry of a room's numbered log, as pages and sockets carry it. Times are ms since 1970 UTC.
 * People stand beside it by id, not in it, so that a page of fifty names nobody fifty times.
 */
export type RoomEvent = { number: number; at: number } & (
  | { type: "message"; message: RoomMessage }
  | { type: "join" | "leave"; actorId: string; subjectId: string }
);

export type RoomMessage = {
  id: string;
  authorId: string;
  /** Made by the author's browser: there it takes the place of the one that waits. */
  clientId: string;
  /** Made safe by `renderChat`. */
  html: string;
};

/** A person in a room: the face, and what they are in this edition. */
export type RoomPerson = PersonRef & {
  role: "mentee" | "mentor" | "team" | null;
  address: "f" | "m" | "avoid";
};

export type RoomPeople = Record<string, RoomPerson>;
/** A stretch of the log without gaps, the oldest first, and the people in it. */
export type RoomEvents = { events: RoomEvent[]; people: RoomPeople };
