import { db } from "db/client.server";
import { cycles, members, pairs } from "db/schema";
import { and, desc, eq, isNull, or } from "drizzle-orm";
import { listParticipations } from "~/domain/cycles/cycles.server";
import { CLOSENESS } from "~/domain/members/audience";
import type { PersonRef } from "~/domain/members/person";
import { personColumns } from "~/domain/members/viewer.server";
import { PRESENT, reachesViewer } from "~/domain/members/visibility.server";
import type { Language } from "~/i18n/languages";
import { addressName } from "~/text/address-name";

type CycleName = { number: number | null; years: string };

/** What the page of an invitation greets with. */
export type Invitation = {
  person: PersonRef;
  /** How the person is greeted, where they or the team have said it. */
  greeting: string | null;
  parts: { role: "mentee" | "mentor"; cycle: CycleName }[];
  /** The other one of the newest pair, when they are here themselves and let their pair see it. */
  pair: {
    other: PersonRef;
    role: "mentee" | "mentor";
    address: "f" | "m" | "avoid";
    cycle: CycleName;
  } | null;
};

/** What is known of a dormant person, for their own eyes; undefined when there is nobody to claim. */
export function findInvitation(memberId: string | null, language: Language): Invitation | undefined {
  if (!memberId) return undefined;
  const row = db
    .select({ person: personColumns, vocative: members.vocative })
    .from(members)
    .where(
      and(
        eq(members.id, memberId),
        isNull(members.claimedAt),
        isNull(members.suspendedAt),
        isNull(members.leftAt),
      ),
    )
    .get();
  if (!row) return undefined;
  return {
    person: row.person,
    greeting: addressName({ ...row.person, vocative: row.vocative }, language),
    parts: listParticipations(memberId).map(({ role, number, years }) => ({
      role,
      cycle: { number, years },
    })),
    pair: findPair(memberId),
  };
}

/** A pair shows nobody by name who has not come themselves. */
function findPair(memberId: string): Invitation["pair"] {
  const row = db
    .select({
      other: personColumns,
      address: members.address,
      mentorId: pairs.mentorId,
      cycle: { number: cycles.number, years: cycles.years },
    })
    .from(pairs)
    .innerJoin(cycles, eq(cycles.id, pairs.cycleId))
    .innerJoin(
      members,
      or(
        and(eq(pairs.menteeId, memberId), eq(members.id, pairs.mentorId)),
        and(eq(pairs.mentorId, memberId), eq(members.id, pairs.menteeId)),
      ),
    )
    .where(and(PRESENT, reachesViewer("pairs", CLOSENESS.pair)))
    .orderBy(desc(cycles.position), members.sortLatin, members.id)
    .limit(1)
    .get();
  if (!row) return null;
  const { mentorId, ...pair } = row;
  // Whoever opens an invitation has not come in yet, and photos are opened for members: the drawn face stands here.
  const other = { ...pair.other, photo: null };
  return { ...pair, other, role: other.id === mentorId ? "mentor" : "mentee" };
}
