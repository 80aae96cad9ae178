import { db, prepared, type Tx } from "db/client.server";
import { newId } from "db/ids";
import { cycles, pairs, participations } from "db/schema";
import { asc, desc, eq, sql } from "drizzle-orm";
import { found } from "~/domain/refusal";

export type Cycle = typeof cycles.$inferSelect;

/** Adds an edition of the programme; returns its id. */
export function addCycle(tx: Tx, draft: Omit<typeof cycles.$inferInsert, "id">): string {
  const id = newId("cyc");
  tx.insert(cycles)
    .values({ ...draft, id })
    .run();
  return id;
}

/** Records that a person took part in an edition. The avatar's shape follows (`refreshFace` of members). */
export function addParticipation(tx: Tx, memberId: string, cycleId: string, role: "mentee" | "mentor"): void {
  tx.insert(participations)
    .values({ id: newId("par"), memberId, cycleId, role })
    .onConflictDoNothing()
    .run();
}

/** Records a mentor and a mentee of an edition as a pair. */
export function addPair(tx: Tx, cycleId: string, mentorId: string, menteeId: string): void {
  tx.insert(pairs).values({ cycleId, mentorId, menteeId }).onConflictDoNothing().run();
}

const everyCycle = prepared(() => db.select().from(cycles).orderBy(desc(cycles.position)).prepare());
const bySlug = prepared(() =>
  db
    .select()
    .from(cycles)
    .where(eq(cycles.slug, sql.placeholder("slug")))
    .prepare(),
);
const ofMember = prepared(() =>
  db
    .select({
      cycleId: cycles.id,
      slug: cycles.slug,
      number: cycles.number,
      nameEn: cycles.nameEn,
      nameLatin: cycles.nameLatin,
      years: cycles.years,
      endsOn: cycles.endsOn,
      role: participations.role,
    })
    .from(participations)
    .innerJoin(cycles, eq(cycles.id, participations.cycleId))
    .where(eq(participations.memberId, sql.placeholder("memberId")))
    .orderBy(asc(cycles.position), asc(participations.role))
    .prepare(),
);

/** All editions, the newest first. */
export function listCycles(): Cycle[] {
  return everyCycle().all();
}

/** The edition of an address; refuses (404) an unknown one. */
export function getCycle(slug: string): Cycle {
  return found(bySlug().get({ slug }));
}

/** A person's editions with the role in each, the oldest first. */
export function listParticipations(memberId: string) {
  return ofMember().all({ memberId });
}
