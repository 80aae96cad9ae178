import { db, type Tx } from "db/client.server";
import { importedPeople, imports, members, participations, roomMembers, rooms } from "db/schema";
import { and, eq, gte, isNull } from "drizzle-orm";
import { refreshFace } from "~/domain/members/members.server";
import type { Member } from "~/domain/members/person";
import { addToLog } from "~/domain/moderation/log.server";
import { Refusal } from "~/domain/refusal";
import { retract, signalLeave } from "~/domain/rooms/membership.server";
import { signal } from "~/domain/signals.server";
import { cancelInvitations, removeDormant } from "./dormant.server";
import { getImport, type Import, type ImportedPerson, listImported } from "./imports.server";

type Left = { roomId: string; memberId: string; number: number };

/**
 * Takes a list back whole: profiles that it made go, their invitations open nothing; whoever was known before
 * loses the edition that it gave them, and its room. Those who came meanwhile, or have more than the list gave
 * them, stay (`listImported`). Returns how many were taken back. Refuses (403) who is not staff, (404) an
 * unknown list, (409) one that is taken back already or holds nobody to take back.
 * Signals `member.changed` for those who are here, and what leaving a room signals.
 */
export function undoImport(staff: Member, id: string, now = new Date()): number {
  const { taken, left } = db.transaction(
    (tx) => {
      const list = getImport(staff, id);
      if (list.undoneAt) throw new Refusal(409, "lists.imports.undone");
      const taken = listImported(list).filter(({ fate }) => fate !== "stays");
      if (taken.length === 0) throw new Refusal(409, "lists.imports.nobody");
      const left = taken.flatMap((one) => takeBack(tx, staff, list, one, now));
      tx.update(imports)
        .set({ undoneAt: now, undoneById: staff.id, takenBack: taken.length })
        .where(eq(imports.id, id))
        .run();
      const detail = { count: taken.length };
      const target = { targetType: "cycle", targetId: list.cycleId } as const;
      addToLog(tx, { actor: staff, action: "people.undone", ...target, detail, at: now });
      return { taken, left };
    },
    { behavior: "immediate" },
  );
  for (const { roomId, memberId, number } of left) signalLeave(roomId, memberId, number);
  for (const { person, claimedAt } of taken)
    if (claimedAt) signal({ type: "member.changed", memberId: person.id });
  return taken.length;
}

/** What a list gave to one person; returns the rooms that they leave with it. */
function takeBack(
  tx: Tx,
  staff: Member,
  { id: importId, cycleId, role, addedAt }: Import,
  { person: { id: memberId }, gaveProfile, gaveAddress, claimedAt }: ImportedPerson,
  now: Date,
): Left[] {
  if (gaveProfile) {
    removeDormant(tx, memberId, now);
    return [];
  }
  const given = [eq(participations.memberId, memberId), eq(participations.cycleId, cycleId)];
  tx.delete(participations)
    .where(and(...given, eq(participations.role, role)))
    .run();
  tx.delete(importedPeople)
    .where(and(eq(importedPeople.importId, importId), eq(importedPeople.memberId, memberId)))
    .run();
  refreshFace(tx, memberId);
  if (gaveAddress && !claimedAt) {
    cancelInvitations(tx, memberId, now);
    tx.update(members).set({ email: null }).where(eq(members.id, memberId)).run();
  }
  const still = tx
    .select({ id: participations.id })
    .from(participations)
    .where(and(...given))
    .get();
  return still ? [] : leaveRooms(tx, staff, { memberId, cycleId, since: addedAt }, now);
}

/** Rooms of the edition that a person entered with the list; being put out by it is no sanction. */
function leaveRooms(
  tx: Tx,
  staff: Member,
  { memberId, cycleId, since }: { memberId: string; cycleId: string; since: Date },
  now: Date,
): Left[] {
  const entered = tx
    .select({ roomId: rooms.id })
    .from(roomMembers)
    .innerJoin(rooms, eq(rooms.id, roomMembers.roomId))
    .where(
      and(
        eq(rooms.cycleId, cycleId),
        eq(roomMembers.memberId, memberId),
        isNull(roomMembers.removedAt),
        gte(roomMembers.joinedAt, since),
      ),
    )
    .all();
  return entered.map(({ roomId }) => ({
    roomId,
    memberId,
    number: retract(tx, roomId, memberId, staff.id, now),
  }));
}
