import { db } from "db/client.server";
import { members, roomMembers } from "db/schema";
import { and, count, eq, isNull, sql } from "drizzle-orm";
import type { Member } from "~/domain/members/person";
import { allow, found } from "~/domain/refusal";
import type { RoomPerson } from "./event";
import { listRoomMembers } from "./people.server";
import type { Room } from "./rooms.server";
import { canManageRoom } from "./rules";

/** How many belong to a room, were put out of it, and belong to it without ever having come (staff see those). */
export type RosterCount = { present: number; removed: number; dormant: number };

const NOBODY: RosterCount = { present: 0, removed: 0, dormant: 0 };

const inside = sql`${roomMembers.removedAt} is null`;

/** Counts the people of every room for the team, by the room's id. Refuses (403) everybody else. */
export function countRosters(staff: Member): (roomId: string) => RosterCount {
  allow(canManageRoom(staff), "errors.403.text");
  const rows = db
    .select({
      roomId: roomMembers.roomId,
      present: sql<number>`sum(${inside} and ${members.claimedAt} is not null)`,
      removed: sql<number>`sum(not (${inside}) and ${members.claimedAt} is not null)`,
      dormant: sql<number>`sum(${inside} and ${members.claimedAt} is null)`,
    })
    .from(roomMembers)
    .innerJoin(members, eq(members.id, roomMembers.memberId))
    .groupBy(roomMembers.roomId)
    .all();
  const byRoom = new Map(rows.map(({ roomId, ...counts }) => [roomId, counts]));
  return (roomId) => byRoom.get(roomId) ?? NOBODY;
}

/** How many people of the programme have not come to the community yet. Refuses (403) everybody but the team. */
export function countDormant(staff: Member): number {
  allow(canManageRoom(staff), "errors.403.text");
  const dormant = and(isNull(members.claimedAt), isNull(members.leftAt));
  return db.select({ all: count() }).from(members).where(dormant).get()!.all;
}

/** A person who belongs or belonged to the room; refuses (404) everybody else. */
export function getRoomMember(staff: Member, room: Room, memberId: string): RoomPerson {
  return found(listRoomMembers(staff, room).find(({ person }) => person.id === memberId)).person;
}
