import { db } from "db/client.server";
import { fields, memberFields, roomEvents, roomMembers, rooms } from "db/schema";
import { and, asc, desc, eq, isNotNull, isNull, or } from "drizzle-orm";
import type { Member } from "~/domain/members/person";
import { isSuspended } from "~/domain/members/rules";
import { allow, found, Refusal } from "~/domain/refusal";
import { admit, goOut, signalJoin, signalLeave } from "./membership.server";
import type { Room, RoomField } from "./rooms.server";
import { canLeave } from "./rules";

/**
 * Goes out of a room by oneself: out of a field's room until one comes back, out of a group for good, since
 * nobody is ever added to one. Refuses (403) rooms that come with what one is, and who is not in it.
 * Signals `room.left`, then `room.event`.
 */
export function leaveRoom(member: Member, room: Room): void {
  allow(canLeave(room), "kinds.problem.stays");
  const number = db.transaction((tx) => goOut(tx, room.id, member.id), { behavior: "immediate" });
  if (number === undefined) throw new Refusal(409, "rooms.problem.notIn");
  signalLeave(room.id, member.id, number);
}

/**
 * Comes back into the room of one of one's fields. Refuses (404) a room that there is not, (403) a field that is
 * not on one's page, and who was put out by the team; (409) who is in it. Signals `room.event`, `room.joined`.
 */
export function comeBack(member: Member, slug: string): void {
  const room = found(listLeftRooms(member).find((each) => each.slug === slug));
  allow(!isSuspended(member) && wentByThemselves(member, room.id), "rooms.problem.closed");
  const number = db.transaction((tx) => admit(tx, room.id, member.id), { behavior: "immediate" });
  if (number === undefined) throw new Refusal(409, "rooms.problem.alreadyIn");
  signalJoin(room.id, member.id, number);
}

/** A room of one of the member's fields in which they are not. */
export type LeftRoom = { id: string; slug: string; field: RoomField };

/** Rooms of the member's fields that they left, in the order of the fields; to come back into. */
export function listLeftRooms(member: Member): LeftRoom[] {
  const { slug, code, nameEn, nameLatin, nameCyrillic } = fields;
  const own = and(eq(roomMembers.roomId, rooms.id), eq(roomMembers.memberId, member.id));
  return db
    .select({ id: rooms.id, slug: rooms.slug, field: { slug, code, nameEn, nameLatin, nameCyrillic } })
    .from(memberFields)
    .innerJoin(rooms, eq(rooms.fieldSlug, memberFields.fieldSlug))
    .innerJoin(fields, eq(fields.slug, rooms.fieldSlug))
    .leftJoin(roomMembers, own)
    .where(
      and(
        eq(memberFields.memberId, member.id),
        or(isNull(roomMembers.memberId), isNotNull(roomMembers.removedAt)),
      ),
    )
    .orderBy(asc(fields.position))
    .all()
    .filter(({ id }) => wentByThemselves(member, id));
}

/** The last one to take them out was they; the team's word stands until the team takes it back. */
function wentByThemselves(member: Member, roomId: string): boolean {
  const last = db
    .select({ actorId: roomEvents.actorId })
    .from(roomEvents)
    .where(
      and(eq(roomEvents.roomId, roomId), eq(roomEvents.type, "leave"), eq(roomEvents.subjectId, member.id)),
    )
    .orderBy(desc(roomEvents.number))
    .limit(1)
    .get();
  return last === undefined || last.actorId === member.id;
}
