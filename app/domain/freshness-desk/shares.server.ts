import { db } from "db/client.server";
import { cycles, members, participations } from "db/schema";
import { and, countDistinct, desc, eq, sql } from "drizzle-orm";
import type { Member } from "~/domain/members/person";
import { isStaff } from "~/domain/members/rules";
import { staleAt } from "~/domain/members/stale.server";
import { PRESENT } from "~/domain/members/visibility.server";
import { allow } from "~/domain/refusal";

const counts = (now: Date) => ({
  people: countDistinct(members.id),
  stale: sql<number>`count(DISTINCT CASE WHEN ${staleAt(now)} THEN ${members.id} END)`,
});

/**
 * The share of stale details: of everybody who is there, and of each edition's people, the newest edition first.
 * Who took part in several editions counts in each. Refuses (403) others than the team.
 */
export function listShares(staff: Member, now = new Date()) {
  allow(isStaff(staff), "errors.403.text");
  const { slug, number, nameEn, nameLatin, years } = cycles;
  return {
    all: db.select(counts(now)).from(members).where(PRESENT).get()!,
    cycles: db
      .select({ slug, number, nameEn, nameLatin, years, ...counts(now) })
      .from(cycles)
      .leftJoin(participations, eq(participations.cycleId, cycles.id))
      .leftJoin(members, and(eq(members.id, participations.memberId), PRESENT))
      .groupBy(cycles.id)
      .orderBy(desc(cycles.position))
      .all(),
  };
}

export type CycleShare = ReturnType<typeof listShares>["cycles"][number];
