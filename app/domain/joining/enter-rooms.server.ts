import type { Tx } from "db/client.server";
import { followFacts, type Move, signalMoves } from "~/domain/rooms/facts.server";

export type Entered = Move;

/**
 * Lets a person who has come into the rooms that are theirs: of their editions, their fields, the mentors and
 * everybody; in the caller's transaction. Who was put out of a room stays out. To be followed by `signalEntered`.
 */
export function enterRooms(tx: Tx, memberId: string, at = new Date()): Entered[] {
  return followFacts(tx, memberId, at);
}

/** Says to the rooms that somebody has entered; after the transaction. */
export function signalEntered(entered: Entered[]): void {
  signalMoves(entered);
}
