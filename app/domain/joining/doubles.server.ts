import { db } from "db/client.server";
import { members, pairs, participations, roomEvents } from "db/schema";
import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { addPair, addParticipation } from "~/domain/cycles/cycles.server";
import { refreshFace } from "~/domain/members/members.server";
import type { Member, PersonRef } from "~/domain/members/person";
import { isStaff } from "~/domain/members/rules";
import { personColumns } from "~/domain/members/viewer.server";
import { addToLog } from "~/domain/moderation/log.server";
import { allow, found, Refusal } from "~/domain/refusal";
import { signalArrival } from "./claim.server";
import { removeDormant } from "./dormant.server";
import { enterRooms } from "./enter-rooms.server";
import { isLikeName } from "./likeness";

/** Somebody who came by a code, and an imported person without an address who may be the same. */
export type Double = { member: PersonRef; dormant: PersonRef };

/** Pairs of profiles of one edition that may be one person's. Refuses (403) everybody but the team. */
export function listDoubles(staff: Member): Double[] {
  allow(isStaff(staff), "errors.403.text");
  const inCycles = (who: "dormant" | "member") =>
    db
      .select({ person: personColumns, cycleId: participations.cycleId })
      .from(members)
      .innerJoin(participations, eq(participations.memberId, members.id))
      .where(
        who === "dormant"
          ? and(isNull(members.claimedAt), isNull(members.leftAt), isNull(members.email))
          : and(isNotNull(members.claimedAt), isNull(members.leftAt)),
      )
      .all();
  const dormant = inCycles("dormant");
  if (dormant.length === 0) return [];
  const here = inCycles("member");
  const doubles = dormant.flatMap(({ person, cycleId }) =>
    here
      .filter((other) => other.cycleId === cycleId && isLikeName(other.person.name, person.name))
      .map((other) => ({ member: other.person, dormant: person })),
  );
  const seen = new Set<string>();
  return doubles.filter(({ member, dormant }) => {
    const key = `${member.id} ${dormant.id}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

/**
 * Says that a dormant profile is a member's own: its editions and pairs become theirs, the double goes.
 * Refuses (403) who is not staff, (404) a profile that is no dormant one, (409) two that are not a like pair.
 * Signals as an arrival.
 */
export function mergeDouble(staff: Member, dormantId: string, memberId: string, now = new Date()): void {
  const pair = listDoubles(staff).find(
    ({ member, dormant }) => dormant.id === dormantId && member.id === memberId,
  );
  if (!pair) throw new Refusal(409, "joining.request.decided");
  const entered = db.transaction((tx) => {
    found(
      tx
        .select()
        .from(members)
        .where(and(eq(members.id, dormantId), isNull(members.claimedAt)))
        .get(),
    );
    for (const { cycleId, role } of tx
      .select()
      .from(participations)
      .where(eq(participations.memberId, dormantId))
      .all())
      addParticipation(tx, memberId, cycleId, role);
    for (const { cycleId, menteeId } of tx.select().from(pairs).where(eq(pairs.mentorId, dormantId)).all())
      if (menteeId !== memberId) addPair(tx, cycleId, memberId, menteeId);
    for (const { cycleId, mentorId } of tx.select().from(pairs).where(eq(pairs.menteeId, dormantId)).all())
      if (mentorId !== memberId) addPair(tx, cycleId, mentorId, memberId);
    // What their room remembers of the double is the same person's.
    tx.update(roomEvents).set({ actorId: memberId }).where(eq(roomEvents.actorId, dormantId)).run();
    tx.update(roomEvents).set({ subjectId: memberId }).where(eq(roomEvents.subjectId, dormantId)).run();
    // Their list names them still: as somebody who has come.
    tx.run(sql`UPDATE OR IGNORE imported_people SET member_id = ${memberId}, gave_profile = 1, gave_address = 0
      WHERE member_id = ${dormantId}`);
    removeDormant(tx, dormantId, now);
    refreshFace(tx, memberId);
    addToLog(tx, {
      actor: staff,
      action: "member.merged",
      targetType: "member",
      targetId: memberId,
      at: now,
    });
    return enterRooms(tx, memberId, now);
  });
  signalArrival(memberId, entered);
}
