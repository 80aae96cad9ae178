import { db, type Tx } from "db/client.server";
import { joinCodes, members, participations } from "db/schema";
import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { addParticipation } from "~/domain/cycles/cycles.server";
import { type Key, spendKey } from "~/domain/keys/keys.server";
import { lettersWait, queueLetter } from "~/domain/letters/letters.server";
import { addMember, emailKey, refreshFace } from "~/domain/members/members.server";
import { isSuspended } from "~/domain/members/rules";
import { Refusal } from "~/domain/refusal";
import type { Language } from "~/i18n/languages";
import { type Arrival, signalArrival, wake } from "./claim.server";
import { getCode, type JoinCode } from "./codes.server";
import { type Entered, enterRooms } from "./enter-rooms.server";

/**
 * Sends the letter that proves the mailbox of somebody in the hall; no seat is taken by it. Refuses (404) an
 * unknown code, (409) one that lets nobody in. Nothing leaves for a paused account; the answer is the same.
 */
export function askToJoin(typed: string, who: { name: string; email: string; language: Language }): void {
  const code = getCode(typed);
  refuseClosed(code);
  const to = emailKey(who.email);
  const known = db.select().from(members).where(eq(members.email, to)).get();
  if (known && isSuspended(known)) return;
  db.transaction((tx) =>
    queueLetter(tx, {
      kind: "join",
      to,
      language: who.language,
      params: { code: code.code, name: who.name },
    }),
  );
  lettersWait();
}

function refuseClosed({ state }: JoinCode): void {
  if (state !== "open") throw new Refusal(409, `joining.code.${state}`);
}

/**
 * The mailbox is proved: takes one seat and lets the person in, as the dormant profile of that address, as the
 * member who has it, or as somebody new. `first` says that they have not been here before. Never more than the
 * seats, however many come at once; who is in the edition already takes none. Refuses (409) a dead key, a code
 * that is full, expired or withdrawn, and a paused account. Signals as a claim does.
 */
export function joinByCode(key: Key, language: Language, now = new Date()): Arrival & { first: boolean } {
  const { person, entered, first } = db.transaction(
    (tx) => {
      const { code: typed, name } = key.data;
      if (key.purpose !== "join" || !typed || !key.address || !spendKey(tx, key.id, now)) {
        throw new Refusal(409, "joining.confirm.dead");
      }
      const code = getCode(typed);
      const known = tx.select().from(members).where(eq(members.email, key.address)).get();
      if (known && (isSuspended(known) || known.leftAt)) throw new Refusal(409, "joining.confirm.dead");
      if (!known || !takesPart(tx, known.id, code)) takeSeat(tx, code, now);
      const id = known?.id ?? addMember(tx, { name: name ?? key.address, email: key.address, language });
      addParticipation(tx, id, code.cycleId, code.role);
      refreshFace(tx, id);
      const first = !known?.claimedAt;
      const entered: Entered[] = first ? wake(tx, id, language, now) : enterRooms(tx, id, now);
      return { person: { id, standing: known?.standing ?? ("member" as const) }, entered, first };
    },
    { behavior: "immediate" },
  );
  signalArrival(person.id, entered);
  return { ...person, first };
}

function takesPart(tx: Tx, memberId: string, { cycleId, role }: JoinCode): boolean {
  const same = and(
    eq(participations.memberId, memberId),
    eq(participations.cycleId, cycleId),
    eq(participations.role, role),
  );
  return tx.select({ id: participations.id }).from(participations).where(same).get() !== undefined;
}

function takeSeat(tx: Tx, code: JoinCode, now: Date): void {
  const { changes } = tx
    .update(joinCodes)
    .set({ takenSeats: sql`${joinCodes.takenSeats} + 1` })
    .where(
      and(
        eq(joinCodes.code, code.code),
        lt(joinCodes.takenSeats, joinCodes.seats),
        isNull(joinCodes.withdrawnAt),
        gt(joinCodes.expiresAt, now),
      ),
    )
    .run();
  if (changes === 1) return;
  refuseClosed(getCode(code.code));
  throw new Refusal(409, "joining.code.full");
}
