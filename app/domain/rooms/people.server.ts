import { db, prepared } from "db/client.server";
import { members, participations, roomMembers } from "db/schema";
import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Viewer } from "~/domain/members/person";
import { isStaff } from "~/domain/members/rules";
import { personColumns } from "~/domain/members/viewer.server";
import type { RoomPeople, RoomPerson } from "./event";
import type { Room } from "./rooms.server";
import { canManageRoom } from "./rules";

// The table's name is written out: in a query of one table Drizzle would leave it away, and "id" be another's.
// "mentor" stands after "mentee" in the alphabet: who was both in one edition is shown as mentor.
const roleInCycle = sql<"mentee" | "mentor" | null>`(
  SELECT max(part.role) FROM ${participations} AS part
  WHERE part.member_id = members.id AND part.cycle_id = ${sql.placeholder("cycleId")}
)`;
const columns = {
  ...personColumns,
  address: members.address,
  standing: members.standing,
  roleInCycle,
};

const byIds = prepared(() =>
  db
    .select(columns)
    .from(members)
    .where(sql`${members.id} IN (SELECT value FROM json_each(${sql.placeholder("ids")}))`)
    .prepare(),
);

/** The people of these ids as the room shows them, by id; unknown ids are left out. */
export function listPeople(room: Pick<Room, "cycleId">, ids: Iterable<string>): RoomPeople {
  const wanted = JSON.stringify([...new Set(ids)]);
  const people = byIds().all({ ids: wanted, cycleId: room.cycleId }).map(asRoomPerson);
  return Object.fromEntries(people.map((person) => [person.id, person]));
}

type Row = Omit<RoomPerson, "role"> & {
  standing: Viewer["standing"];
  roleInCycle: "mentee" | "mentor" | null;
};

function asRoomPerson({ standing, roleInCycle, ...person }: Row): RoomPerson {
  return { ...person, role: isStaff({ standing }) ? "team" : roleInCycle };
}

const ofRoom = prepared(() =>
  db
    .select({ person: columns, removedAt: roomMembers.removedAt })
    .from(roomMembers)
    .innerJoin(members, eq(members.id, roomMembers.memberId))
    .where(and(eq(roomMembers.roomId, sql.placeholder("roomId")), isNotNull(members.claimedAt)))
    .orderBy(asc(members.sortLatin), asc(members.id))
    .limit(1_000)
    .prepare(),
);

/**
 * The people of a room by abeceda, those who have come to the community. Who manages the room sees also
 * whom staff put out, marked with `removedAt`.
 */
export function listRoomMembers(
  viewer: Viewer,
  room: Room,
): { person: RoomPerson; removedAt: Date | null }[] {
  return ofRoom()
    .all({ roomId: room.id, cycleId: room.cycleId })
    .filter(({ removedAt }) => removedAt === null || canManageRoom(viewer, room))
    .map(({ person, removedAt }) => ({ person: asRoomPerson(person), removedAt }));
}

const memberIds = prepared(() =>
  db
    .select({ id: roomMembers.memberId })
    .from(roomMembers)
    .where(and(eq(roomMembers.roomId, sql.placeholder("roomId")), isNull(roomMembers.removedAt)))
    .prepare(),
);

/** Ids of those who belong to a room: whom a new message concerns. */
export function listRoomMemberIds(roomId: string): string[] {
  return memberIds()
    .all({ roomId })
    .map(({ id }) => id);
}
