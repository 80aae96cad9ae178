import { db } from "db/client.server";
import { cycles, letters, members, oneTimeKeys, participations } from "db/schema";
import { and, asc, eq, inArray, isNull, max, sql } from "drizzle-orm";
import { addressInPassing, mayBeAsked } from "~/domain/members/email-in-passing.server";
import type { Member, PersonRef } from "~/domain/members/person";
import { isStaff } from "~/domain/members/rules";
import { personColumns } from "~/domain/members/viewer.server";
import { allow } from "~/domain/refusal";

/** How an invitation stands, from the worst news to the best. */
export type InvitationState =
  | "noAddress"
  | "refused"
  | "never"
  | "waiting"
  | "sent"
  | "expired"
  | "withdrawn"
  | "claimed";

export type InvitedPerson = {
  person: PersonRef;
  /** Whole while the person has not come, shortened afterwards. */
  email: string | null;
  /** Whether the team may ask for it with a reason. */
  mayBeAsked: boolean;
  state: InvitationState;
  /** When the last invitation was asked for. */
  invitedAt: Date | null;
  /** Until when the one that was sent works. */
  expiresAt: Date | null;
  /** What the mailbox answered when it refused. */
  trouble: string | null;
  parts: { slug: string; number: number | null; years: string; role: "mentee" | "mentor" }[];
};

type Whom = {
  /** An edition's slug: everybody of it, also who has come. */
  cycle?: string;
  /** One person. */
  memberId?: string;
};

/**
 * The people of the programme and how their invitations stand, in abeceda: who has not come yet, or of one
 * edition everybody. Refuses (403) everybody but the team.
 */
export function listInvited(
  staff: Member,
  { cycle, memberId }: Whom = {},
  now = new Date(),
): InvitedPerson[] {
  allow(isStaff(staff), "errors.403.text");
  const ofCycle = sql`${members.id} IN (SELECT p.member_id FROM participations p
    JOIN cycles c ON c.id = p.cycle_id WHERE c.slug = ${cycle ?? ""})`;
  const rows = db
    .select({
      person: personColumns,
      email: members.email,
      trouble: members.emailTrouble,
      claimedAt: members.claimedAt,
      mayBeAsked,
    })
    .from(members)
    .where(
      and(
        isNull(members.leftAt),
        cycle ? ofCycle : isNull(members.claimedAt),
        memberId ? eq(members.id, memberId) : undefined,
      ),
    )
    .orderBy(asc(members.sortLatin), asc(members.id))
    .limit(1_000)
    .all();
  const ids = rows.map(({ person }) => person.id);
  const keys = lastKeys(ids);
  const lastLetters = lastInvitations(ids);
  const parts = partsOf(ids);
  return rows.map(({ person, email, trouble, claimedAt, mayBeAsked }) => {
    const newest = keys.get(person.id);
    // What was sent to an address before a correction counts for nothing.
    const key = newest?.address === email ? newest : undefined;
    const letter = lastLetters.get(person.id);
    return {
      person,
      email: email && addressInPassing(email, { claimedAt }),
      mayBeAsked,
      trouble,
      parts: parts.get(person.id) ?? [],
      invitedAt: letter?.createdAt ?? key?.createdAt ?? null,
      expiresAt: key && !key.withdrawnAt ? key.expiresAt : null,
      state: stateOf({ email, trouble, claimedAt, key, letter }, now),
    };
  });
}

type Known = {
  email: string | null;
  trouble: string | null;
  claimedAt: Date | null;
  key: typeof oneTimeKeys.$inferSelect | undefined;
  letter: { status: string; createdAt: Date } | undefined;
};

function stateOf({ email, trouble, claimedAt, key, letter }: Known, now: Date): InvitationState {
  if (claimedAt) return "claimed";
  if (!email) return "noAddress";
  if (letter && ["waiting", "sending", "held"].includes(letter.status)) return "waiting";
  if (trouble || letter?.status === "refused") return "refused";
  if (!key) return "never";
  if (key.withdrawnAt) return "withdrawn";
  return key.expiresAt <= now ? "expired" : "sent";
}

/** The newest claim key of each person. */
function lastKeys(ids: string[]): Map<string, typeof oneTimeKeys.$inferSelect> {
  const rows = db
    .select()
    .from(oneTimeKeys)
    .where(and(eq(oneTimeKeys.purpose, "claim"), inArray(oneTimeKeys.memberId, ids)))
    .orderBy(asc(oneTimeKeys.createdAt), asc(oneTimeKeys.id))
    .all();
  return new Map(rows.map((row) => [row.memberId!, row]));
}

/** The newest letter of invitation of each person to the address that they have now. */
export function lastInvitations(ids: string[]): Map<string, { status: string; createdAt: Date }> {
  const rows = db
    .select({
      memberId: letters.memberId,
      status: letters.status,
      createdAt: letters.createdAt,
      id: max(letters.id),
    })
    .from(letters)
    .innerJoin(members, and(eq(members.id, letters.memberId), eq(members.email, letters.toAddress)))
    .where(
      and(
        inArray(letters.kind, ["invitation", "join-answer"]),
        inArray(letters.memberId, ids),
        sql`${letters.status} <> 'withdrawn'`,
      ),
    )
    .groupBy(letters.memberId)
    .all();
  return new Map(rows.map((row) => [row.memberId!, row]));
}

function partsOf(ids: string[]): Map<string, InvitedPerson["parts"]> {
  const rows = db
    .select({
      memberId: participations.memberId,
      slug: cycles.slug,
      number: cycles.number,
      years: cycles.years,
      role: participations.role,
    })
    .from(participations)
    .innerJoin(cycles, eq(cycles.id, participations.cycleId))
    .where(inArray(participations.memberId, ids))
    .orderBy(asc(cycles.position))
    .all();
  const parts = new Map<string, InvitedPerson["parts"]>();
  for (const { memberId, ...part } of rows) parts.set(memberId, [...(parts.get(memberId) ?? []), part]);
  return parts;
}
