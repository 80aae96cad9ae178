import { db } from "db/client.server";
import { cycles, members, pairs, participations } from "db/schema";
import { eq, inArray, isNull } from "drizzle-orm";
import type { Member, PersonRef } from "~/domain/members/person";
import { isStaff } from "~/domain/members/rules";
import { personColumns } from "~/domain/members/viewer.server";
import { allow } from "~/domain/refusal";
import { isLikeName } from "./likeness";
import type { JoinRequest } from "./requests.server";

/** A person of the programme who may be the one that asks, and what speaks for it. */
export type Match = {
  person: PersonRef;
  claimed: boolean;
  parts: { role: "mentee" | "mentor"; number: number | null; years: string }[];
  sameAddress: boolean;
  sameName: boolean;
  sameCycle: boolean;
  /** The name they gave of their mentor or mentee stands in one of the person's pairs. */
  knowsPair: boolean;
};

/** As many as are read at a glance. */
const MATCHES = 4;

/**
 * For each request the people it may be from: the same address, or a like name; what else fits puts them
 * first. Refuses (403) everybody but the team.
 */
export function listMatches(staff: Member, requests: JoinRequest[]): Map<string, Match[]> {
  allow(isStaff(staff), "errors.403.text");
  const everybody = db
    .select({
      ...personColumns,
      email: members.email,
      claimedAt: members.claimedAt,
      alsoKnownAs: members.alsoKnownAs,
    })
    .from(members)
    .where(isNull(members.leftAt))
    .all();
  const likely = requests.map((request) => {
    const people = everybody.filter(
      (person) =>
        person.email === request.email ||
        isLikeName(person.name, request.name) ||
        (person.alsoKnownAs !== null && isLikeName(person.alsoKnownAs, request.name)),
    );
    return { request, people };
  });
  const ids = [...new Set(likely.flatMap(({ people }) => people.map(({ id }) => id)))];
  const parts = partsOf(ids);
  const others = othersOf(ids, new Map(everybody.map(({ id, name }) => [id, name])));
  return new Map(
    likely.map(({ request, people }) => {
      const matches = people.map(({ email, claimedAt, alsoKnownAs, ...person }): Match => {
        const own = parts.get(person.id) ?? [];
        return {
          person,
          claimed: claimedAt !== null,
          parts: own,
          sameAddress: email === request.email,
          sameName: isLikeName(person.name, request.name),
          sameCycle: own.some(({ cycleId }) => cycleId === request.cycleId),
          knowsPair: (others.get(person.id) ?? []).some((name) => isLikeName(name, request.knows)),
        };
      });
      return [request.id, matches.sort((a, b) => weight(b) - weight(a)).slice(0, MATCHES)];
    }),
  );
}

const weight = ({ sameAddress, knowsPair, sameCycle, sameName }: Match): number =>
  8 * Number(sameAddress) + 4 * Number(knowsPair) + 2 * Number(sameCycle) + Number(sameName);

function partsOf(ids: string[]) {
  const rows = db
    .select({
      memberId: participations.memberId,
      cycleId: participations.cycleId,
      role: participations.role,
      number: cycles.number,
      years: cycles.years,
    })
    .from(participations)
    .innerJoin(cycles, eq(cycles.id, participations.cycleId))
    .where(inArray(participations.memberId, ids))
    .orderBy(cycles.position)
    .all();
  const parts = new Map<string, typeof rows>();
  for (const row of rows) parts.set(row.memberId, [...(parts.get(row.memberId) ?? []), row]);
  return parts;
}

function othersOf(ids: string[], names: Map<string, string>): Map<string, string[]> {
  const rows = [
    ...db.select().from(pairs).where(inArray(pairs.menteeId, ids)).all(),
    ...db.select().from(pairs).where(inArray(pairs.mentorId, ids)).all(),
  ];
  const others = new Map<string, string[]>();
  for (const { mentorId, menteeId } of rows) {
    others.set(menteeId, [...(others.get(menteeId) ?? []), names.get(mentorId) ?? ""]);
    others.set(mentorId, [...(others.get(mentorId) ?? []), names.get(menteeId) ?? ""]);
  }
  return others;
}
