import { db, prepared, type Tx } from "db/client.server";
import { moderationLog, roomMembers, rooms } from "db/schema";
import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Member } from "~/domain/members/person";
import { allow, found, Refusal } from "~/domain/refusal";
import { signal } from "~/domain/signals.server";
import { isPrivate, type RoomKind } from "./kinds";
import { appendEvent } from "./numbered-log.server";
import { beginReading } from "./reading.server";
import type { Room } from "./rooms.server";
import { canManageRoom } from "./rules";

const ofMember = and(
  eq(roomMembers.roomId, sql.placeholder("roomId")),
  eq(roomMembers.memberId, sql.placeholder("memberId")),
);

const statements = prepared(() => ({
  kind: db
    .select({ kind: rooms.kind })
    .from(rooms)
    .where(eq(rooms.id, sql.placeholder("roomId")))
    .prepare(),
  enter: db
    .insert(roomMembers)
    .values({
      roomId: sql.placeholder("roomId"),
      memberId: sql.placeholder("memberId"),
      joinedAt: sql.placeholder("at"),
    })
    .onConflictDoUpdate({
      target: [roomMembers.roomId, roomMembers.memberId],
      set: { joinedAt: sql`excluded.joined_at`, removedAt: null },
      setWhere: sql`${roomMembers.removedAt} IS NOT NULL`,
    })
    .prepare(),
  leave: db
    .update(roomMembers)
    .set({ removedAt: sql`${sql.placeholder("at")}` })
    .where(and(ofMember, isNull(roomMembers.removedAt)))
    .prepare(),
}));

/**
 * Lets a person into a room, as their participation does: membership and a numbered join event, in the
 * caller's transaction. What was said before does not wait for them as unread. Returns the event's number,
 * undefined when they belong to it already. Refuses (403) a room of chosen people: those are never widened.
 */
export function admit(
  tx: Tx,
  roomId: string,
  memberId: string,
  actorId = memberId,
  at = new Date(),
): number | undefined {
  allow(!isPrivate({ kind: kindOf(roomId) }), "kinds.problem.private");
  if (statements().enter.run({ roomId, memberId, at }).changes === 0) return undefined;
  const number = appendEvent(tx, { roomId, type: "join", actorId, subjectId: memberId, at });
  beginReading(tx, roomId, memberId, number, at);
  return number;
}

const kindOf = (roomId: string): RoomKind => found(statements().kind.get({ roomId })).kind;

/**
 * Takes a person out of a room who goes by themselves, in the caller's transaction; `signalLeave` comes
 * afterwards. Returns the event's number, undefined when they are not in it.
 */
export function goOut(tx: Tx, roomId: string, memberId: string, at = new Date()): number | undefined {
  if (statements().leave.run({ roomId, memberId, at: at.getTime() }).changes === 0) return undefined;
  return appendEvent(tx, { roomId, type: "leave", actorId: memberId, subjectId: memberId, at });
}

/** Why somebody is put out of a room; the log keeps it. */
export const removalDraft = z.object({
  reason: z.string().trim().min(1, "forms.required").max(1_000, "forms.tooLong"),
});

/**
 * Puts a person out of a room, for good until `readmit`: the leave is an event, the reason stands in the
 * moderation log. Refuses (403) who is not staff, (409) when the person is not in it.
 * Signals `room.left` first, so that the person does not hear the rest, then `room.event`.
 */
export function removeFromRoom(staff: Member, room: Room, memberId: string, reason: string): void {
  allow(canManageRoom(staff, room), "errors.403.text");
  const number = db.transaction((tx) => expel(tx, staff, room, memberId, reason));
  signalLeave(room.id, memberId, number);
}

/**
 * What `removeFromRoom` writes, inside the transaction of whoever decides it (who also asks the permission
 * and calls `signalLeave` afterwards). Returns the number of the leave event.
 */
export function expel(
  tx: Tx,
  staff: Pick<Member, "id">,
  room: Pick<Room, "id">,
  memberId: string,
  reason: string,
  at = new Date(),
): number {
  const { changes } = statements().leave.run({ roomId: room.id, memberId, at: at.getTime() });
  if (changes === 0) throw new Refusal(409, "rooms.problem.notIn");
  logChange(tx, staff, room, "room.removed", memberId, reason, at);
  return appendEvent(tx, { roomId: room.id, type: "leave", actorId: staff.id, subjectId: memberId, at });
}

/**
 * Takes an admission back that should not have been, in the caller's transaction: a leave in the room's log, and
 * no trace of having been put out, so that a later participation lets the person in again. Returns the event's
 * number; `signalLeave` comes afterwards.
 */
export function retract(tx: Tx, roomId: string, memberId: string, actorId: string, at: Date): number {
  tx.delete(roomMembers)
    .where(and(eq(roomMembers.roomId, roomId), eq(roomMembers.memberId, memberId)))
    .run();
  return appendEvent(tx, { roomId, type: "leave", actorId, subjectId: memberId, at });
}

/** Says that somebody was put out, to them first. */
export function signalLeave(roomId: string, memberId: string, number: number): void {
  signal({ type: "room.left", roomId, memberId });
  signal({ type: "room.event", roomId, number });
}

/**
 * Lets a person into a room who was put out of it, or never belonged to it. Refuses (403) who is not staff,
 * (409) when the person is in it. Signals `room.event`, then `room.joined`.
 */
export function readmit(staff: Member, room: Room, memberId: string): void {
  allow(canManageRoom(staff, room), "errors.403.text");
  const number = db.transaction((tx) => letIn(tx, staff, room, memberId));
  signalJoin(room.id, memberId, number);
}

/** What `readmit` writes, inside the transaction of whoever decides it; `signalJoin` comes afterwards. */
export function letIn(
  tx: Tx,
  staff: Pick<Member, "id">,
  room: Pick<Room, "id">,
  memberId: string,
  at = new Date(),
): number {
  const number = admit(tx, room.id, memberId, staff.id, at);
  if (number === undefined) throw new Refusal(409, "rooms.problem.alreadyIn");
  logChange(tx, staff, room, "room.added", memberId, "", at);
  return number;
}

/** Says that somebody was let in, to the room first. */
export function signalJoin(roomId: string, memberId: string, number: number): void {
  signal({ type: "room.event", roomId, number });
  signal({ type: "room.joined", roomId, memberId });
}

function logChange(
  tx: Tx,
  staff: Pick<Member, "id">,
  room: Pick<Room, "id">,
  action: "room.removed" | "room.added",
  memberId: string,
  reason: string,
  at: Date,
): void {
  const target = { targetType: "member", targetId: memberId, detail: { roomId: room.id } } as const;
  tx.insert(moderationLog)
    .values({ actorId: staff.id, action, ...target, reason, at })
    .run();
}
