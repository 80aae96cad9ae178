import { db, prepared } from "db/client.server";
import { members, messages, roomMembers, rooms } from "db/schema";
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Member } from "~/domain/members/person";
import { allow, found, Refusal } from "~/domain/refusal";
import { type LifeState, lifeAt, SLOW_EVERY } from "./life";
import { listPartners } from "./partners.server";
import type { Room } from "./rooms.server";
import { canTakeBack, whyClosed } from "./rules";

const roomId = sql.placeholder("roomId");
const memberId = sql.placeholder("memberId");

const statements = prepared(() => ({
  now: db
    .select({
      kind: rooms.kind,
      life: rooms.life,
      reunionFrom: rooms.reunionFrom,
      reunionUntil: rooms.reunionUntil,
      pairKey: rooms.pairKey,
      isMember: sql<number>`${roomMembers.memberId} IS NOT NULL`.mapWith(Boolean),
      standing: members.standing,
      suspendedAt: members.suspendedAt,
    })
    .from(rooms)
    .innerJoin(members, eq(members.id, memberId))
    .leftJoin(
      roomMembers,
      and(
        eq(roomMembers.roomId, rooms.id),
        eq(roomMembers.memberId, members.id),
        isNull(roomMembers.removedAt),
      ),
    )
    .where(eq(rooms.id, roomId))
    .prepare(),
  lastOwn: db
    .select({ at: messages.createdAt })
    .from(messages)
    .where(and(eq(messages.roomId, roomId), eq(messages.authorId, memberId)))
    .orderBy(desc(messages.createdAt))
    .limit(1)
    .prepare(),
}));

/** write: say, edit, react, pin · takeBack: one's own words, which one may have again. */
export type Doing = "write" | "takeBack";

/**
 * Refuses who may not do it in a room: 403 who is not of it, is paused or cannot reach the other of two, 409 in
 * an archive.
 */
export function refuseClosed(member: Member, room: Room, doing: Doing = "write", now = Date.now()): void {
  if (doing === "takeBack") allow(canTakeBack(member, room), "rooms.problem.closed");
  const key = doing === "takeBack" ? null : whyClosed(member, room, now);
  if (key) throw new Refusal(key === "kinds.problem.archive" ? 409 : 403, key);
}

/**
 * The same, asked inside the transaction that writes: the answer of a moment ago is not enough, a group may wait
 * some seconds for a locked database, and what waited on a device for hours comes to a room that has changed.
 * Returns how the room lives just now.
 */
export function refuseClosedNow(author: Member, room: Room, at: Date, doing: Doing = "write"): LifeState {
  const { standing, suspendedAt, pairKey, ...fresh } = found(
    statements().now.get({ roomId: room.id, memberId: author.id }),
  );
  const partner = (pairKey && listPartners(author.id, [pairKey]).get(pairKey)) || null;
  refuseClosed({ ...author, standing, suspendedAt }, { ...room, ...fresh, partner }, doing, at.getTime());
  return fresh;
}

/** Refuses (429, with the seconds to wait) a second message within SLOW_EVERY in a room that lives slowly. */
export function refuseHaste(author: Member, room: Room, life: LifeState, at: Date): void {
  if (lifeAt(life, at.getTime()) !== "slow") return;
  const waits = (findFreeFrom(author, room.id) ?? 0) - at.getTime();
  if (waits > 0) throw new Refusal(429, "errors.429.wait", { seconds: Math.ceil(waits / 1_000) });
}

/** When a member may write next in a slow room, in ms; undefined for who has not written in it. */
export function findFreeFrom(member: Pick<Member, "id">, room: string): number | undefined {
  const last = statements().lastOwn.get({ roomId: room, memberId: member.id });
  return last && last.at.getTime() + SLOW_EVERY;
}
