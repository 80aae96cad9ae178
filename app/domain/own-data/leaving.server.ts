import { db, prepared, type Tx } from "db/client.server";
import { leavings, members } from "db/schema";
import { and, eq, isNotNull, isNull, ne, sql } from "drizzle-orm";
import { z } from "zod";
import { spendKey, withdrawKeys } from "~/domain/keys/keys.server";
import { lettersWait, queueLetter, withdrawLetters } from "~/domain/letters/letters.server";
import type { Member } from "~/domain/members/person";
import { Refusal } from "~/domain/refusal";
import { signal } from "~/domain/signals.server";
import { DAYS_TO_CHANGE_ONES_MIND, LEAVING_KINDS, type LeavingKind } from "./rules";

const DAY = 24 * 60 * 60 * 1000;

export type Leaving = { kind: LeavingKind; askedAt: Date; dueAt: Date };

/** How somebody wishes to leave. */
export const leavingDraft = z.object({ kind: z.enum(LEAVING_KINDS, "forms.choose") });

const pending = prepared(() =>
  db
    .select({ kind: leavings.kind, askedAt: leavings.askedAt, dueAt: leavings.dueAt })
    .from(leavings)
    .where(eq(leavings.memberId, sql.placeholder("memberId")))
    .prepare(),
);

/** The leaving that somebody asked for and may still take back. */
export function findLeaving(memberId: string): Leaving | undefined {
  return pending().get({ memberId });
}

/**
 * Somebody asks to leave. For DAYS_TO_CHANGE_ONES_MIND days nothing happens but a letter with the link to stay
 * (where there is an address); then `carryOutDue` does it.
 * Refuses (409) the last administrator, and who has asked already. Signals `member.changed`, `letters.waiting`.
 */
export function askToLeave(member: Member, kind: LeavingKind, now = new Date()): void {
  const dueAt = new Date(now.getTime() + DAYS_TO_CHANGE_ONES_MIND * DAY);
  db.transaction(
    (tx) => {
      if (isLastAdministrator(member.id, tx)) throw new Refusal(409, "mine.problem.lastAdmin");
      if (findLeaving(member.id)) throw new Refusal(409, "mine.problem.alreadyLeaving");
      tx.insert(leavings).values({ memberId: member.id, kind, askedAt: now, dueAt }).run();
      if (!member.email) return;
      const params = { kind, dueAt: dueAt.toISOString() };
      const language = member.language ?? "sr-Latn";
      queueLetter(
        tx,
        { kind: "leaving-asked", to: member.email, memberId: member.id, language, params },
        now,
      );
    },
    { behavior: "immediate" },
  );
  signal({ type: "member.changed", memberId: member.id });
  lettersWait();
}

/** Whether nobody would administer the community any more. */
export function isLastAdministrator(memberId: string, tx: Pick<Tx, "select"> = db): boolean {
  const admins = and(
    eq(members.standing, "admin"),
    isNotNull(members.claimedAt),
    isNull(members.suspendedAt),
    isNull(members.leftAt),
  );
  const columns = { id: members.id };
  const is = tx
    .select(columns)
    .from(members)
    .where(and(admins, eq(members.id, memberId)))
    .get();
  const other = tx
    .select(columns)
    .from(members)
    .where(and(admins, ne(members.id, memberId)))
    .get();
  return is !== undefined && other === undefined;
}

/** Somebody stays after all: nothing was lost. True when there was something to take back. Signals `member.changed`. */
export function stay(memberId: string): boolean {
  const stayed = db.transaction((tx) => takeBack(tx, memberId), { behavior: "immediate" });
  if (stayed) signal({ type: "member.changed", memberId });
  return stayed;
}

/** The same by the link of the letter, which opens once. False when the key is dead or nothing is pending. */
export function stayByKey(key: { id: string; memberId: string | null }, now = new Date()): boolean {
  const memberId = key.memberId;
  if (!memberId) return false;
  const stayed = db.transaction((tx) => spendKey(tx, key.id, now) && takeBack(tx, memberId), {
    behavior: "immediate",
  });
  if (stayed) signal({ type: "member.changed", memberId });
  return stayed;
}

function takeBack(tx: Tx, memberId: string): boolean {
  const { changes } = tx.delete(leavings).where(eq(leavings.memberId, memberId)).run();
  if (changes === 0) return false;
  withdrawKeys(tx, { purpose: "stay", memberId });
  withdrawLetters(tx, memberId, "leaving-asked");
  return true;
}
