import { db, prepared } from "db/client.server";
import { members, roomMembers } from "db/schema";
import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { Member } from "~/domain/members/person";
import type { Room } from "./rooms.server";

const belongs = prepared(() =>
  db
    .select({ id: members.id })
    .from(members)
    .leftJoin(
      roomMembers,
      and(
        eq(roomMembers.roomId, sql.placeholder("roomId")),
        eq(roomMembers.memberId, members.id),
        isNull(roomMembers.removedAt),
      ),
    )
    .where(
      and(
        eq(members.id, sql.placeholder("memberId")),
        isNull(members.suspendedAt),
        or(sql`${roomMembers.memberId} IS NOT NULL`, inArray(members.standing, ["staff", "admin"])),
      ),
    )
    .prepare(),
);

/**
 * Whether somebody may still write in a room, asked inside the transaction that writes: the answer of a moment
 * ago is not enough, a group may wait some seconds for a locked database.
 */
export function mayStillPost(author: Pick<Member, "id">, room: Pick<Room, "id">): boolean {
  return belongs().get({ roomId: room.id, memberId: author.id }) !== undefined;
}
