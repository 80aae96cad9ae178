import { db, prepared } from "db/client.server";
import { memberFields, members, participations } from "db/schema";
import { and, asc, count, eq, exists, isNotNull, isNull, ne, sql } from "drizzle-orm";
import type { PersonRef, Viewer } from "~/domain/members/person";
import { notAtRest } from "~/domain/members/quota.server";
import { personColumns } from "~/domain/members/viewer.server";
import { lookerOf, lookersCloseness, reachesViewer } from "~/domain/members/visibility.server";

/** Somebody who was ever a mentor, has claimed the profile, is not suspended and takes questions now: they reach them. */
const answers = () =>
  and(
    isNotNull(members.claimedAt),
    isNull(members.suspendedAt),
    notAtRest,
    exists(
      db
        .select({ one: sql`1` })
        .from(participations)
        .where(and(eq(participations.memberId, members.id), eq(participations.role, "mentor"))),
    ),
  );

const ofField = prepared(() =>
  db
    .select({ count: count() })
    .from(memberFields)
    .innerJoin(members, eq(members.id, memberFields.memberId))
    .where(and(eq(memberFields.fieldSlug, sql.placeholder("field")), answers()))
    .prepare(),
);

const everyone = prepared(() =>
  db
    .select({
      ...personColumns,
      fieldSlug: memberFields.fieldSlug,
      named: sql<number>`${reachesViewer("listing", lookersCloseness)}`.mapWith(Boolean),
    })
    .from(memberFields)
    .innerJoin(members, eq(members.id, memberFields.memberId))
    .where(and(ne(members.id, sql.placeholder("viewer")), answers()))
    .orderBy(asc(memberFields.position), asc(members.sortLatin), asc(members.id))
    .prepare(),
);

/** How many mentors a question of this field reaches. */
export function countMentorsOf(fieldSlug: string): number {
  return ofField().get({ field: fieldSlug, now: Date.now() })!.count;
}

export type Reach = Record<string, { count: number; first: PersonRef[] }>;

/**
 * For each field how many mentors a question reaches, without the asker, and the first three of those whom
 * the asker may find.
 */
export function listReach(asker: Viewer): Reach {
  const reach: Reach = {};
  for (const { fieldSlug, named, ...person } of everyone().all({
    viewer: asker.id,
    now: Date.now(),
    ...lookerOf(asker),
  })) {
    reach[fieldSlug] ??= { count: 0, first: [] };
    const field = reach[fieldSlug]!;
    field.count++;
    if (named && field.first.length < 3) field.first.push(person);
  }
  return reach;
}
