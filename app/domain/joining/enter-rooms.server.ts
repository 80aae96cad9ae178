import type { Tx } from "db/client.server";
import { participations, roomMembers, rooms } from "db/schema";
import { and, eq, isNull } from "drizzle-orm";
import { admit, signalJoin } from "~/domain/rooms/membership.server";

export type Entered = { roomId: string; number: number };

/**
 * Lets a person who has come into the rooms of their editions, in the caller's transaction. Who was put out
 * of a room stays out. To be followed by `signalEntered`.
 */
export function enterRooms(tx: Tx, memberId: string, at = new Date()): Entered[] {
  const own = and(eq(roomMembers.roomId, rooms.id), eq(roomMembers.memberId, memberId));
  const open = tx
    .selectDistinct({ roomId: rooms.id })
    .from(participations)
    .innerJoin(rooms, eq(rooms.cycleId, participations.cycleId))
    .leftJoin(roomMembers, own)
    .where(and(eq(participations.memberId, memberId), isNull(roomMembers.memberId)))
    .all();
  return open.flatMap(({ roomId }) => {
    const number = admit(tx, roomId, memberId, memberId, at);
    return number === undefined ? [] : [{ roomId, number }];
  });
}

/** Says to the rooms that somebody has entered; after the transaction. */
export function signalEntered(memberId: string, entered: Entered[]): void {
  for (const { roomId, number } of entered) signalJoin(roomId, memberId, number);
}
