import { db } from "db/client.server";
import { members, roomMembers, rooms } from "db/schema";
import { and, count, eq, isNull, notInArray, sql } from "drizzle-orm";
import type { Member } from "~/domain/members/person";
import { isStaff } from "~/domain/members/rules";
import { allow, found } from "~/domain/refusal";
import type { RoomPerson } from "./event";
import { listRoomMembers } from "./people.server";
import { getRoom, type Room } from "./rooms.server";
import { canManageRoom } from "./rules";

/** How many belong to a room, were put out of it, and belong to it without ever having come (staff see those). */
export type RosterCount = { present: number; removed: number; dormant: number };

const NOBODY: RosterCount = { present: 0, removed: 0, dormant: 0 };

const inside = sql`${roomMembers.removedAt} is null`;

/** Counts the people of the rooms that the team looks after, by the room's id. Refuses (403) everybody else. */
export function countRosters(staff: Member): (roomId: string) => RosterCount {
  allow(isStaff(staff), "errors.403.text");
  const rows = db
    .select({
      roomId: roomMembers.roomId,
      present: sql<number>`sum(${inside} and ${members.claimedAt} is not null)`,
      removed: sql<number>`sum(not (${inside}) and ${members.claimedAt} is not null)`,
      dormant: sql<number>`sum(${inside} and ${members.claimedAt} is null)`,
    })
    .from(roomMembers)
    .innerJoin(members, eq(members.id, roomMembers.memberId))
    .innerJoin(rooms, eq(rooms.id, roomMembers.roomId))
    .where(notInArray(rooms.kind, ["direct", "group"]))
    .groupBy(roomMembers.roomId)
    .all();
  const byRoom = new Map(rows.map(({ roomId, ...counts }) => [roomId, counts]));
  return (roomId) => byRoom.get(roomId) ?? NOBODY;
}

/** How many people of the programme have not come to the community yet. Refuses (403) everybody but the team. */
export function countDormant(staff: Member): number {
  allow(isStaff(staff), "errors.403.text");
  const dormant = and(isNull(members.claimedAt), isNull(members.leftAt));
  return db.select({ all: count() }).from(members).where(dormant).get()!.all;
}

/** A room that the team looks after; refuses (404) an unknown one, and one of chosen people also who is in it. */
export function getManagedRoom(staff: Member, slug: string): Room {
  const room = getRoom(staff, slug);
  return found(canManageRoom(staff, room) ? room : undefined);
}

/** A person who belongs or belonged to the room; refuses (404) everybody else. */
export function getRoomMember(staff: Member, room: Room, memberId: string): RoomPerson {
  return found(listRoomMembers(staff, room).find(({ person }) => person.id === memberId)).person;
}
