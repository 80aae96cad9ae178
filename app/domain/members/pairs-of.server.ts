import { db, prepared } from "db/client.server";
import { cycles, members, pairs } from "db/schema";
import { desc, eq, sql } from "drizzle-orm";
import type { Language } from "~/i18n/languages";
import type { PersonRef } from "./person";
import { isStaff } from "./rules";
import { seen } from "./seen.server";
import { personColumns } from "./viewer.server";
import { type Looker, lookerOf, lookersCloseness, PRESENT, reachesViewer } from "./visibility.server";
import { inScript } from "./written";

/** The other one of a pair. `person` is null until both have come, and where they keep their pairs from the viewer: „osoba iz programa”. */
export type PairOf = {
  key: string;
  person: PersonRef | null;
  city: string | null;
  address: "f" | "m" | "avoid";
  cycle: { number: number | null; years: string; endsOn: Date | null };
};

const columns = {
  ...personColumns,
  photo: seen("photo", members.photoKey, lookersCloseness),
  city: seen("city", members.city, lookersCloseness),
  address: members.address,
  // A visitor gets to know of nobody by way of somebody else.
  named: sql<number>`(${PRESENT} and ${reachesViewer("pairs", lookersCloseness)}
    and (${sql.placeholder("looker")} <> '' or ${reachesViewer("listing", lookersCloseness)}))`.mapWith(
    Boolean,
  ),
  isLooker: sql<number>`(${members.id} = ${sql.placeholder("looker")})`.mapWith(Boolean),
  number: cycles.number,
  years: cycles.years,
  endsOn: cycles.endsOn,
};

/** The people on the other side of the pairs, from either end; the newest edition first. */
const othersOf = prepared(() => {
  const from = (mine: typeof pairs.mentorId | typeof pairs.menteeId, theirs: typeof mine) =>
    db
      .select(columns)
      .from(pairs)
      .innerJoin(cycles, eq(cycles.id, pairs.cycleId))
      .innerJoin(members, eq(members.id, theirs))
      .where(eq(mine, sql.placeholder("id")))
      .orderBy(desc(cycles.position), members.sortLatin, members.id)
      .prepare();
  return { mentees: from(pairs.mentorId, pairs.menteeId), mentors: from(pairs.menteeId, pairs.mentorId) };
});

type Row = ReturnType<ReturnType<typeof othersOf>["mentees"]["all"]>[number];

/**
 * A person's pairs: those they mentored and those who mentored them. The pairs must reach the viewer from
 * both ends: where they do not from the page's own there are none, but the one that the viewer is part of;
 * where they do not from the other, that one has no name.
 */
export function listPairs(
  viewer: Looker,
  { person, showsPairs }: { person: { id: string }; showsPairs: boolean },
  language: Language,
): { mentees: PairOf[]; mentors: PairOf[] } {
  const knowsAll = viewer !== undefined && isStaff(viewer);
  const shown = (row: Row, place: number): PairOf => {
    const { city, address, named, isLooker, number, years, endsOn, ...person } = row;
    const known = knowsAll || isLooker || named;
    return {
      // An id would tell who it is, so the unknown are counted.
      key: known ? `${years} ${person.id}` : `${years} ${place}`,
      person: known ? person : null,
      city: known && city ? inScript(city, language) : null,
      address: known ? address : "avoid",
      cycle: { number, years, endsOn },
    };
  };
  const asked = { id: person.id, ...lookerOf(viewer) };
  const { mentees, mentors } = othersOf();
  const listed = (rows: Row[]) => rows.filter(({ isLooker }) => showsPairs || isLooker).map(shown);
  return { mentees: listed(mentees.all(asked)), mentors: listed(mentors.all(asked)) };
}
