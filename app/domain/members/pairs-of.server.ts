import { db, prepared } from "db/client.server";
import { cycles, members, pairs } from "db/schema";
import { desc, eq, sql } from "drizzle-orm";
import type { Language } from "~/i18n/languages";
import type { PersonRef, Viewer } from "./person";
import { isStaff } from "./rules";
import { personColumns } from "./viewer.server";
import { inScript } from "./written";

/** The other one of a pair. `person` is null until both have come: then they are „osoba iz programa”. */
export type PairOf = {
  key: string;
  person: PersonRef | null;
  city: string | null;
  address: "f" | "m" | "avoid";
  cycle: { number: number | null; years: string; endsOn: Date | null };
};

const columns = {
  ...personColumns,
  city: members.city,
  address: members.address,
  claimedAt: members.claimedAt,
  suspendedAt: members.suspendedAt,
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

/** A person's pairs: those they mentored and those who mentored them. */
export function listPairs(
  viewer: Viewer,
  memberId: string,
  language: Language,
): { mentees: PairOf[]; mentors: PairOf[] } {
  const shown = (
    row: ReturnType<ReturnType<typeof othersOf>["mentees"]["all"]>[number],
    place: number,
  ): PairOf => {
    const { city, address, claimedAt, suspendedAt, number, years, endsOn, ...person } = row;
    const known = isStaff(viewer) || (claimedAt !== null && suspendedAt === null);
    return {
      // An id would tell who it is, so the unknown are counted.
      key: known ? `${years} ${person.id}` : `${years} ${place}`,
      person: known ? person : null,
      city: known && city ? inScript(city, language) : null,
      address: known ? address : "avoid",
      cycle: { number, years, endsOn },
    };
  };
  const { mentees, mentors } = othersOf();
  return {
    mentees: mentees.all({ id: memberId }).map(shown),
    mentors: mentors.all({ id: memberId }).map(shown),
  };
}
