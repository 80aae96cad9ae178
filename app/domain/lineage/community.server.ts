import { db, prepared } from "db/client.server";
import { cycles, fields, memberFields, members, pairs, participations } from "db/schema";
import { and, asc, eq, sql } from "drizzle-orm";
import { listConsenting } from "~/domain/consents/consents.server";
import { listCycles } from "~/domain/cycles/cycles.server";
import { CLOSENESS } from "~/domain/members/audience";
import type { Viewer } from "~/domain/members/person";
import { personColumns } from "~/domain/members/viewer.server";
import { closenessTo, PRESENT, reachesViewer } from "~/domain/members/visibility.server";
import type { Language } from "~/i18n/languages";
import { cycleName } from "~/text/cycle-name";
import { nameIn } from "~/text/person-name";

/** Somebody of the picture. `ring` is the edition in which they came, 0 the oldest. */
export type Drawn = {
  handle: string;
  name: string;
  /** The code of the main field; "" where none was named. */
  field: string;
  ring: number;
  kind: "mentee" | "mentor" | "both";
  /** The form in which they are spoken of. */
  address: "f" | "m" | "avoid";
};

/** Places of the mentor and the mentee in the list of people, and the ring of the edition that paired them. */
export type DrawnPair = [mentor: number, mentee: number, ring: number];

export type Community = {
  people: Drawn[];
  pairs: DrawnPair[];
  /** What the rings are called, the oldest first: a numeral, or the name of an unnumbered edition. */
  editions: { name: string; years: string }[];
  /** The viewer's own place; null where they took part in no edition. */
  me: number | null;
  /** Whether the viewer agreed that their pairs are drawn. */
  consents: boolean;
};

/**
 * Everybody whom the viewer may find, in the order of the alphabet of `language`, and the pairs of which both
 * agreed to be drawn and let the viewer see their pairs.
 */
export function drawCommunity(viewer: Viewer, language: Language): Community {
  const editions = listCycles().toReversed();
  const ringOf = new Map(editions.map((cycle, ring) => [cycle.id, ring]));
  const consenting = listConsenting("lineage");
  const rows = listPeople(viewer, language);
  const place = new Map(rows.map(({ person }, index) => [person.id, index]));
  const open = new Set(
    rows
      .filter(({ showsPairs, person }) => showsPairs && consenting.has(person.id))
      .map(({ person }) => person.id),
  );
  return {
    people: rows.map(({ person, address, field, position, wasMentee, wasMentor }) => ({
      handle: person.handle,
      name: nameIn(person, language),
      field: field ?? "",
      ring: editions.findIndex((cycle) => cycle.position === position),
      kind: wasMentee && wasMentor ? "both" : wasMentor ? "mentor" : "mentee",
      address,
    })),
    pairs: everyPair()
      .all()
      .filter(({ mentorId, menteeId }) => open.has(mentorId) && open.has(menteeId))
      .map(({ mentorId, menteeId, cycleId }) => [
        place.get(mentorId)!,
        place.get(menteeId)!,
        ringOf.get(cycleId)!,
      ]),
    editions: editions.map((cycle) => ({ name: cycleName(cycle, language), years: cycle.years })),
    me: place.get(viewer.id) ?? null,
    consents: consenting.has(viewer.id),
  };
}

const everyPair = prepared(() =>
  db
    .select({ mentorId: pairs.mentorId, menteeId: pairs.menteeId, cycleId: pairs.cycleId })
    .from(pairs)
    .innerJoin(cycles, eq(cycles.id, pairs.cycleId))
    .orderBy(asc(cycles.position), asc(pairs.mentorId), asc(pairs.menteeId))
    .prepare(),
);

/** The people of all editions who reach the viewer. Oneself is among them, listed or not. */
function listPeople(viewer: Viewer, language: Language) {
  const closeness = closenessTo(viewer);
  const order = language === "sr-Cyrl" ? members.sortCyrillic : members.sortLatin;
  return db
    .select({
      person: personColumns,
      address: members.address,
      field: fields.code,
      position: sql<number>`min(${cycles.position})`,
      wasMentee: sql<number>`max(${participations.role} = 'mentee')`,
      wasMentor: sql<number>`max(${participations.role} = 'mentor')`,
      showsPairs: sql<number>`${reachesViewer("pairs", closeness)}`,
    })
    .from(members)
    .innerJoin(participations, eq(participations.memberId, members.id))
    .innerJoin(cycles, eq(cycles.id, participations.cycleId))
    .leftJoin(memberFields, and(eq(memberFields.memberId, members.id), eq(memberFields.position, 0)))
    .leftJoin(fields, eq(fields.slug, memberFields.fieldSlug))
    .where(and(PRESENT, sql`${closeness} <> ${CLOSENESS.nobody}`, reachesViewer("listing", closeness)))
    .groupBy(members.id)
    .orderBy(asc(order), asc(members.id))
    .all();
}
