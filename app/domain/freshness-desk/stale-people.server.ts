import { db } from "db/client.server";
import { letters, members, participations } from "db/schema";
import { and, asc, count, eq, inArray, max, sql } from "drizzle-orm";
import { getCycle } from "~/domain/cycles/cycles.server";
import type { Member } from "~/domain/members/person";
import { isStaff } from "~/domain/members/rules";
import { seen } from "~/domain/members/seen.server";
import { staleAt } from "~/domain/members/stale.server";
import { personColumns } from "~/domain/members/viewer.server";
import { closenessTo, PRESENT } from "~/domain/members/visibility.server";
import { allow } from "~/domain/refusal";

/** People of an edition who are there: more than it ever had. */
const ENOUGH = 500;

/** The people of an edition who are there now. */
const presentIn = (cycleId: string) =>
  and(
    PRESENT,
    inArray(
      members.id,
      db
        .select({ id: participations.memberId })
        .from(participations)
        .where(eq(participations.cycleId, cycleId)),
    ),
  );

/** Those of them whose details are stale. */
export const staleIn = (cycleId: string, now: Date) => and(presentIn(cycleId), staleAt(now));

/** Whether the person's number reaches this member of the team: said instead of the number. */
export const offersPhone = (staff: Member) =>
  sql<boolean>`(${seen("phone", members.phone, closenessTo(staff))} is not null)`.mapWith(Boolean);

/** Who has not confirmed for longest first, and before them who never did. */
export const LONGEST_AGO = [asc(members.confirmedAt), asc(members.sortLatin), asc(members.id)];

/** When the letter that asks was last sent, as long as the outbox remembers it (a month). */
const askedAt = () =>
  sql<Date | null>`${db
    .select({ at: max(letters.sentAt) })
    .from(letters)
    .where(
      and(eq(letters.memberId, members.id), eq(letters.kind, "freshness"), eq(letters.status, "sent")),
    )}`.mapWith(letters.sentAt);

/**
 * An edition, how many of its people are there, and those whose details are stale: since when, whether they were
 * asked by letter lately, what came back from their mailbox, and whether their number may be asked for.
 * Refuses (403) others than the team, (404) an unknown edition.
 */
export function listStalePeople(staff: Member, cycleSlug: string, now = new Date()) {
  allow(isStaff(staff), "errors.403.text");
  const { id, slug, number, nameEn, nameLatin, years } = getCycle(cycleSlug);
  return {
    cycle: { slug, number, nameEn, nameLatin, years },
    people: db.select({ all: count() }).from(members).where(presentIn(id)).get()!.all,
    stale: db
      .select({
        person: personColumns,
        confirmedAt: members.confirmedAt,
        askedAt: askedAt(),
        trouble: members.emailTrouble,
        hasPhone: offersPhone(staff),
      })
      .from(members)
      .where(staleIn(id, now))
      .orderBy(...LONGEST_AGO)
      .limit(ENOUGH)
      .all(),
  };
}

export type StalePerson = ReturnType<typeof listStalePeople>["stale"][number];
