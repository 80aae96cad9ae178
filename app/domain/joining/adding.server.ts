import { db, type Tx } from "db/client.server";
import { newId } from "db/ids";
import { importedPeople, imports, members, participations } from "db/schema";
import { and, eq, isNull } from "drizzle-orm";
import { addParticipation, getCycle } from "~/domain/cycles/cycles.server";
import { addMember, refreshFace } from "~/domain/members/members.server";
import type { Member } from "~/domain/members/person";
import { isStaff } from "~/domain/members/rules";
import { addToLog } from "~/domain/moderation/log.server";
import { allow } from "~/domain/refusal";
import { searchKey } from "~/text/search-key";
import { signalArrival } from "./claim.server";
import { type Entered, enterRooms } from "./enter-rooms.server";
import { type ReadLine, readLines } from "./reading-lines";

/** What a line would do, or why it does nothing. */
export type PlannedLine = ReadLine & {
  plan: "new" | "known" | "there" | "noName" | "badAddress" | "twice" | "otherName" | "otherAddress";
  /** Who is known already. */
  memberId: string | null;
  knownName: string | null;
};

/** Lines that change something when the list is added. */
export const isTaken = ({ plan }: PlannedLine): boolean => plan === "new" || plan === "known";

type Whereto = { cycle: string; role: "mentee" | "mentor" };

/**
 * What a pasted list would do, line by line: somebody new; somebody known by address or folded name, who gets
 * this participation (and the address, if none was kept); or a line to look at. Writes nothing. Refuses (403)
 * who is not staff, (404) an unknown edition.
 */
export function planLines(staff: Member, text: string, { cycle, role }: Whereto): PlannedLine[] {
  allow(isStaff(staff), "errors.403.text");
  const { id: cycleId } = getCycle(cycle);
  const people = db
    .select({ id: members.id, name: members.name, email: members.email })
    .from(members)
    .where(isNull(members.leftAt))
    .all();
  const byEmail = new Map(people.filter(({ email }) => email).map((person) => [person.email!, person]));
  const byName = new Map(people.map((person) => [searchKey(person.name), person]));
  const inside = new Set(
    db
      .select({ memberId: participations.memberId })
      .from(participations)
      .where(and(eq(participations.cycleId, cycleId), eq(participations.role, role)))
      .all()
      .map(({ memberId }) => memberId),
  );
  const seen = new Set<string>();
  return readLines(text).map((line) => {
    const name = searchKey(line.name);
    const known = (line.email && byEmail.get(line.email)) || byName.get(name);
    const planned = (plan: PlannedLine["plan"]): PlannedLine => ({
      ...line,
      plan,
      memberId: known?.id ?? null,
      knownName: known?.name ?? null,
    });
    if (name === "") return planned("noName");
    if (line.strange) return planned("badAddress");
    const marks = [name, line.email ?? name];
    if (marks.some((mark) => seen.has(mark))) return planned("twice");
    for (const mark of marks) seen.add(mark);
    if (!known) return planned("new");
    if (searchKey(known.name) !== name) return planned("otherName");
    if (known.email && line.email && known.email !== line.email) return planned("otherAddress");
    return planned(inside.has(known.id) ? "there" : "known");
  });
}

/**
 * Adds the people of a pasted list as dormant profiles of an edition; lines to look at are left out. What it
 * gave to whom is remembered, so that the list can be taken back (`undoImport`). Returns how many. Refuses as
 * `planLines`. Signals what an arrival does for those who are here already.
 */
export function addPeople(staff: Member, text: string, whereto: Whereto, now = new Date()): number {
  const { id: cycleId } = getCycle(whereto.cycle);
  const chosen = planLines(staff, text, whereto).filter(isTaken);
  if (chosen.length === 0) return 0;
  const arrived = db.transaction((tx) => {
    const importId = newId("imp");
    const { role } = whereto;
    tx.insert(imports)
      .values({ id: importId, cycleId, role, count: chosen.length, addedById: staff.id, addedAt: now })
      .run();
    const entered = chosen.flatMap((line) => addLine(tx, line, { importId, cycleId, role }, now));
    const detail = { count: chosen.length };
    addToLog(tx, {
      actor: staff,
      action: "people.added",
      targetType: "cycle",
      targetId: cycleId,
      detail,
      at: now,
    });
    return entered;
  });
  for (const { id, rooms } of arrived) signalArrival(id, rooms);
  return chosen.length;
}

type Given = { importId: string; cycleId: string; role: Whereto["role"] };

/** One person of the list; the rooms they enter with it, if they are here already. */
function addLine(
  tx: Tx,
  { name, email, memberId: known }: PlannedLine,
  { importId, cycleId, role }: Given,
  now: Date,
): { id: string; rooms: Entered[] }[] {
  const memberId = known ?? addMember(tx, { name, email, createdAt: now });
  addParticipation(tx, memberId, cycleId, role);
  refreshFace(tx, memberId);
  const person = tx.select().from(members).where(eq(members.id, memberId)).get()!;
  const gaveAddress = email !== null && person.email === null;
  if (gaveAddress) tx.update(members).set({ email }).where(eq(members.id, memberId)).run();
  tx.insert(importedPeople)
    .values({ importId, memberId, gaveProfile: known === null, gaveAddress })
    .run();
  return person.claimedAt ? [{ id: memberId, rooms: enterRooms(tx, memberId, now) }] : [];
}
