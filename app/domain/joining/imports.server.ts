import { db } from "db/client.server";
import { cycles, importedPeople, imports, members } from "db/schema";
import { asc, count, desc, eq, getTableColumns, isNotNull, sql } from "drizzle-orm";
import type { Member, PersonRef } from "~/domain/members/person";
import { isStaff } from "~/domain/members/rules";
import { personColumns } from "~/domain/members/viewer.server";
import { allow, found } from "~/domain/refusal";

type Row = typeof imports.$inferSelect;
export type Import = Row & {
  cycle: { slug: string; number: number | null; years: string };
  addedBy: PersonRef | null;
};

/** Why somebody stays when their list is taken back: they came, asked to, or have more than the list gave them. */
export type Stays = "claimed" | "asked" | "cycles" | "pair" | "words";

/** A person of a list, and what its undoing does: the profile goes, they are as before it, or they stay. */
export type ImportedPerson = {
  person: PersonRef;
  gaveProfile: boolean;
  gaveAddress: boolean;
  claimedAt: Date | null;
  fate: "removed" | "returned" | "stays";
  /** Null unless they stay. */
  why: Stays | null;
};

const withCycle = () =>
  db
    .select({
      ...getTableColumns(imports),
      cycle: { slug: cycles.slug, number: cycles.number, years: cycles.years },
      addedBy: personColumns,
    })
    .from(imports)
    .innerJoin(cycles, eq(cycles.id, imports.cycleId))
    .leftJoin(members, eq(members.id, imports.addedById));

/** The lists that were added, the newest first, with how many of their people have come. Refuses (403) others than the team. */
export function listImports(staff: Member): (Import & { came: number })[] {
  allow(isStaff(staff), "errors.403.text");
  const came = new Map(
    db
      .select({ importId: importedPeople.importId, came: count() })
      .from(importedPeople)
      .innerJoin(members, eq(members.id, importedPeople.memberId))
      .where(isNotNull(members.claimedAt))
      .groupBy(importedPeople.importId)
      .all()
      .map((row) => [row.importId, row.came]),
  );
  return withCycle()
    .orderBy(desc(imports.addedAt), desc(imports.id))
    .limit(100)
    .all()
    .map((row) => ({ ...row, came: came.get(row.id) ?? 0 }));
}

/** One list; refuses (403) others than the team, (404) an unknown one. */
export function getImport(staff: Member, id: string): Import {
  allow(isStaff(staff), "errors.403.text");
  return found(withCycle().where(eq(imports.id, id)).get());
}

// Facts about a person of a list, each a condition over members, imports and imported_people.
const ownPairs = sql`EXISTS (SELECT 1 FROM pairs p WHERE ${members.id} IN (p.mentor_id, p.mentee_id)
  AND (${importedPeople.gaveProfile} OR (p.cycle_id = ${imports.cycleId}
    AND ${members.id} = CASE ${imports.role} WHEN 'mentor' THEN p.mentor_id ELSE p.mentee_id END)))`;
const moreCycles = sql`EXISTS (SELECT 1 FROM participations p WHERE p.member_id = ${members.id}
  AND NOT (p.cycle_id = ${imports.cycleId} AND p.role = ${imports.role}))`;
const askedToCome = sql`EXISTS (SELECT 1 FROM join_requests r WHERE r.member_id = ${members.id}
  AND r.status = 'accepted' AND (${importedPeople.gaveProfile} OR r.cycle_id = ${imports.cycleId}))`;
const ownWords = sql`EXISTS (SELECT 1 FROM messages w JOIN rooms r ON r.id = w.room_id
  WHERE w.author_id = ${members.id} AND r.cycle_id = ${imports.cycleId})`;
const inRooms = sql`EXISTS (SELECT 1 FROM room_events e
  WHERE ${members.id} IN (e.actor_id, e.subject_id))`;

const reason = sql<Stays | null>`CASE
  WHEN ${members.claimedAt} IS NOT NULL
    AND (${importedPeople.gaveProfile} OR ${members.claimedAt} > ${imports.addedAt}) THEN 'claimed'
  WHEN ${askedToCome} THEN 'asked'
  WHEN ${importedPeople.gaveProfile} AND ${moreCycles} THEN 'cycles'
  WHEN ${ownPairs} THEN 'pair'
  WHEN ${ownWords} OR (${importedPeople.gaveProfile} AND ${inRooms}) THEN 'words' END`;

/**
 * The people of a list, in abeceda, and what its undoing does to each; after it, those who stayed. Whoever was
 * here before the list and has nothing else by it is as before; who came meanwhile is never touched.
 */
export function listImported({ id }: Pick<Row, "id">): ImportedPerson[] {
  return db
    .select({
      person: personColumns,
      gaveProfile: importedPeople.gaveProfile,
      gaveAddress: importedPeople.gaveAddress,
      claimedAt: members.claimedAt,
      why: reason,
    })
    .from(importedPeople)
    .innerJoin(imports, eq(imports.id, importedPeople.importId))
    .innerJoin(members, eq(members.id, importedPeople.memberId))
    .where(eq(importedPeople.importId, id))
    .orderBy(asc(members.sortLatin), asc(members.id))
    .all()
    .map((row) => ({ ...row, fate: row.why ? "stays" : row.gaveProfile ? "removed" : "returned" }));
}
