import { db, type Tx } from "db/client.server";
import { members, pairs, participations } from "db/schema";
import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import { z } from "zod";
import { addPair, addParticipation, getCycle, listParticipations } from "~/domain/cycles/cycles.server";
import { refreshFace } from "~/domain/members/members.server";
import type { Member, PersonRef } from "~/domain/members/person";
import { isStaff } from "~/domain/members/rules";
import { personColumns } from "~/domain/members/viewer.server";
import { allow, Refusal } from "~/domain/refusal";
import { correct } from "./correcting.server";

type Role = "mentee" | "mentor";

/** An edition of a person, who their pairs are in it and, for a mentee, whom it has as mentors. */
export type ListedPart = {
  slug: string;
  number: number | null;
  years: string;
  role: Role;
  others: PersonRef[];
  mentors: PersonRef[];
};

export const partDraft = z.object({
  cycle: z.string().min(1, "forms.choose").max(100),
  role: z.enum(["mentee", "mentor"], "forms.choose"),
});
/** A mentor's id; empty for nobody. */
export const mentorDraft = z.object({
  cycle: z.string().min(1, "forms.choose").max(100),
  mentor: z.string().max(100).default(""),
});

/** The editions of somebody who has not come, the oldest first, for the team. Refuses (403) everybody else. */
export function listListedParts(staff: Member, memberId: string): ListedPart[] {
  allow(isStaff(staff), "errors.403.text");
  const parts = listParticipations(memberId);
  const ids = parts.map(({ cycleId }) => cycleId);
  const own = or(eq(pairs.mentorId, memberId), eq(pairs.menteeId, memberId));
  const couples = db.select().from(pairs).where(own).all();
  const mentors = mentorsOf(ids);
  const people = listByName([
    ...couples.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId]),
    ...mentors.map((row) => row.memberId),
  ]);
  return parts.map(({ cycleId, slug, number, years, role }) => {
    const others = couples
      .filter((pair) => pair.cycleId === cycleId)
      .filter((pair) => (role === "mentee" ? pair.menteeId : pair.mentorId) === memberId)
      .map((pair) => (role === "mentee" ? pair.mentorId : pair.menteeId));
    const offered = mentors
      .filter((row) => role === "mentee" && row.cycleId === cycleId && row.memberId !== memberId)
      .map((row) => row.memberId);
    const named = (chosen: string[]) => people.filter(({ id }) => chosen.includes(id));
    return { slug, number, years, role, others: named(others), mentors: named(offered) };
  });
}

const mentorsOf = (cycleIds: string[]) =>
  db
    .select({ memberId: participations.memberId, cycleId: participations.cycleId })
    .from(participations)
    .where(and(inArray(participations.cycleId, cycleIds), eq(participations.role, "mentor")))
    .all();

const listByName = (ids: string[]): PersonRef[] =>
  db
    .select(personColumns)
    .from(members)
    .where(and(inArray(members.id, ids), isNull(members.leftAt)))
    .orderBy(asc(members.sortLatin), asc(members.id))
    .all();

/** Gives somebody who has not come an edition. Refuses as `correctListed`, and (404) an unknown edition. */
export function addListedPart(
  staff: Member,
  memberId: string,
  { cycle, role }: z.infer<typeof partDraft>,
  now = new Date(),
): void {
  const { id: cycleId } = getCycle(cycle);
  correct(staff, memberId, now, (tx) => {
    if (hasPart(tx, memberId, cycleId, role)) return undefined;
    addParticipation(tx, memberId, cycleId, role);
    refreshFace(tx, memberId);
    return "cycles";
  });
}

/** Takes an edition off somebody who has not come, and with it their pairs in it. Refuses as `addListedPart`. */
export function removeListedPart(
  staff: Member,
  memberId: string,
  { cycle, role }: z.infer<typeof partDraft>,
  now = new Date(),
): void {
  const { id: cycleId } = getCycle(cycle);
  correct(staff, memberId, now, (tx) => {
    if (!hasPart(tx, memberId, cycleId, role)) return undefined;
    tx.delete(participations)
      .where(partOf(memberId, cycleId, role))
      .run();
    const mine = role === "mentee" ? pairs.menteeId : pairs.mentorId;
    tx.delete(pairs)
      .where(and(eq(pairs.cycleId, cycleId), eq(mine, memberId)))
      .run();
    refreshFace(tx, memberId);
    return "cycles";
  });
}

/**
 * Says who was the mentor of a mentee who has not come, in one edition; nobody (empty) takes the pair away.
 * Refuses as `addListedPart`, and (409) who is no mentee, or no mentor, of that edition.
 */
export function setListedMentor(
  staff: Member,
  memberId: string,
  { cycle, mentor }: z.infer<typeof mentorDraft>,
  now = new Date(),
): void {
  const { id: cycleId } = getCycle(cycle);
  correct(staff, memberId, now, (tx) => {
    const fits = mentor !== memberId && (!mentor || hasPart(tx, mentor, cycleId, "mentor"));
    if (!fits || !hasPart(tx, memberId, cycleId, "mentee")) throw new Refusal(409, "lists.correct.noMentor");
    tx.delete(pairs)
      .where(and(eq(pairs.cycleId, cycleId), eq(pairs.menteeId, memberId)))
      .run();
    if (mentor) addPair(tx, cycleId, mentor, memberId);
    return "mentor";
  });
}

const partOf = (memberId: string, cycleId: string, role: Role) =>
  and(
    eq(participations.memberId, memberId),
    eq(participations.cycleId, cycleId),
    eq(participations.role, role),
  );

function hasPart(tx: Tx, memberId: string, cycleId: string, role: Role): boolean {
  const row = tx
    .select({ id: participations.id })
    .from(participations)
    .where(partOf(memberId, cycleId, role))
    .get();
  return row !== undefined;
}
