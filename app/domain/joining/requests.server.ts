import { db, type Tx } from "db/client.server";
import { newId } from "db/ids";
import { cycles, joinRequests, members } from "db/schema";
import { and, asc, count, eq, getTableColumns, ne } from "drizzle-orm";
import { z } from "zod";
import { addParticipation, getCycle } from "~/domain/cycles/cycles.server";
import { lettersWait, queueLetter } from "~/domain/letters/letters.server";
import { addMember, emailKey, refreshFace } from "~/domain/members/members.server";
import type { Member } from "~/domain/members/person";
import { isStaff, isSuspended } from "~/domain/members/rules";
import { addToLog, type LogAction } from "~/domain/moderation/log.server";
import { allow, found, Refusal } from "~/domain/refusal";

import type { Language } from "~/i18n/languages";
import { signalArrival } from "./claim.server";
import { keepAddress } from "./dormant.server";
import { enterRooms } from "./enter-rooms.server";

type Row = typeof joinRequests.$inferSelect;
export type JoinRequest = Row & { cycle: { slug: string; number: number | null; years: string } | null };

/** What somebody of the programme says of themselves; `knows` is who was their mentor or mentee. */
export type RequestDraft = {
  name: string;
  email: string;
  /** An edition's slug; empty for who does not know. */
  cycle: string;
  role: "mentee" | "mentor";
  knows: string;
  note: string;
};

/** Keeps a request to come in for the team; a second one from the same mailbox takes the place of an open first. */
export function askToComeIn(draft: RequestDraft, language: Language, now = new Date()): void {
  const { cycle, ...said } = draft;
  const email = emailKey(draft.email);
  const cycleId = cycle ? getCycle(cycle).id : null;
  db.transaction((tx) => {
    tx.delete(joinRequests)
      .where(and(eq(joinRequests.email, email), eq(joinRequests.status, "open")))
      .run();
    tx.insert(joinRequests)
      .values({ ...said, id: newId("req"), email, cycleId, language, createdAt: now })
      .run();
  });
}

const withCycle = () =>
  db
    .select({
      ...getTableColumns(joinRequests),
      cycle: { slug: cycles.slug, number: cycles.number, years: cycles.years },
    })
    .from(joinRequests)
    .leftJoin(cycles, eq(cycles.id, joinRequests.cycleId));

/** Requests that wait for the team, the oldest first. Refuses (403) everybody else. */
export function listRequests(staff: Member): JoinRequest[] {
  allow(isStaff(staff), "errors.403.text");
  return withCycle()
    .where(eq(joinRequests.status, "open"))
    .orderBy(asc(joinRequests.createdAt), asc(joinRequests.id))
    .limit(200)
    .all();
}

/** One open request; refuses (404) an unknown or decided one, (403) who is not staff. */
export function getRequest(staff: Member, id: string): JoinRequest {
  allow(isStaff(staff), "errors.403.text");
  return found(
    withCycle()
      .where(and(eq(joinRequests.id, id), eq(joinRequests.status, "open")))
      .get(),
  );
}

/** How many requests wait. */
export function countRequests(): number {
  return db.select({ all: count() }).from(joinRequests).where(eq(joinRequests.status, "open")).get()!.all;
}

/**
 * Lets somebody in as a person of the programme (`memberId`), or as somebody new: their address becomes that
 * of the profile, and a letter with the way in leaves. Refuses (403) who is not staff, (404) an unknown person,
 * (409) a decided request, an address of somebody else, and an account that is paused or has another address.
 */
export function acceptRequest(staff: Member, id: string, memberId: string | null, now = new Date()): void {
  const request = getRequest(staff, id);
  const { personId, entered } = db.transaction(
    (tx) => {
      const personId = memberId ? giveAddress(tx, memberId, request) : addMember(tx, newPerson(tx, request));
      if (request.cycleId) addParticipation(tx, personId, request.cycleId, request.role);
      refreshFace(tx, personId);
      const claimed = tx.select().from(members).where(eq(members.id, personId)).get()!.claimedAt;
      const entered = claimed ? enterRooms(tx, personId, now) : [];
      decide(tx, staff, request, { status: "accepted", memberId: personId }, now);
      logRequest(tx, staff, "request.accepted", { type: "member", id: personId }, now);
      answer(tx, request, { answer: "accepted" }, personId);
      return { personId, entered };
    },
    { behavior: "immediate" },
  );
  signalArrival(personId, entered);
  lettersWait();
}

function newPerson(tx: Tx, { name, email, language }: Row) {
  assertFree(tx, email, "");
  return { name, email, language };
}

function giveAddress(tx: Tx, memberId: string, { email }: Row): string {
  const person = found(tx.select().from(members).where(eq(members.id, memberId)).get());
  if (isSuspended(person) || person.leftAt) throw new Refusal(409, "joining.request.paused");
  // Who has come already keeps the mailbox they come in by; only its owner changes it.
  if (person.claimedAt && person.email !== email) throw new Refusal(409, "joining.request.otherAddress");
  assertFree(tx, email, memberId);
  tx.update(members)
    .set({ email, emailTrouble: null, emailTroubleAt: null })
    .where(eq(members.id, memberId))
    .run();
  keepAddress(tx, memberId);
  return memberId;
}

function assertFree(tx: Tx, email: string, memberId: string): void {
  const other = tx
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.email, email), ne(members.id, memberId)))
    .get();
  if (other) throw new Refusal(409, "joining.request.addressTaken");
}

/** What the team says to who is not let in. */
export const declineDraft = z.object({
  note: z.string().trim().min(1, "forms.required").max(1_000, "forms.tooLong"),
});

/** Declines a request with a friendly note, which is sent. Refuses as `acceptRequest`. */
export function declineRequest(staff: Member, id: string, note: string, now = new Date()): void {
  const request = getRequest(staff, id);
  db.transaction((tx) => {
    decide(tx, staff, request, { status: "declined" }, now);
    logRequest(tx, staff, "request.declined", { type: "request", id }, now);
    answer(tx, request, { answer: "declined", note });
  });
  lettersWait();
}

function decide(
  tx: Tx,
  staff: Member,
  { id }: Row,
  decision: { status: "accepted" | "declined"; memberId?: string },
  now: Date,
): void {
  const { changes } = tx
    .update(joinRequests)
    .set({ ...decision, decidedById: staff.id, decidedAt: now })
    .where(and(eq(joinRequests.id, id), eq(joinRequests.status, "open")))
    .run();
  if (changes === 0) throw new Refusal(409, "joining.request.decided");
}

function logRequest(
  tx: Tx,
  actor: Member,
  action: LogAction,
  target: { type: "member" | "request"; id: string },
  at: Date,
): void {
  addToLog(tx, { actor, action, targetType: target.type, targetId: target.id, at });
}

function answer(tx: Tx, request: Row, params: Record<string, string>, memberId?: string): void {
  const { email: to, language } = request;
  queueLetter(tx, { kind: "join-answer", to, memberId, language, params });
}
