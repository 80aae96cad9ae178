import type { Tx } from "db/client.server";
import { importedPeople, members, oneTimeKeys } from "db/schema";
import { and, eq, isNull, sql } from "drizzle-orm";
import { withdrawKeys } from "~/domain/keys/keys.server";
import { withdrawLetters } from "~/domain/letters/letters.server";

/** Whether a person is on the lists and has not come: theirs to claim, the team's to correct until then. */
export const IS_DORMANT = and(isNull(members.claimedAt), isNull(members.leftAt));

/** What waits for a dormant person does not leave, and what was sent to them opens nothing any more. */
export function cancelInvitations(tx: Tx, memberId: string, now: Date): void {
  for (const kind of ["invitation", "join-answer"] as const) withdrawLetters(tx, memberId, kind);
  for (const purpose of ["claim", "remove-me", "sign-in"] as const)
    withdrawKeys(tx, { purpose, memberId }, now);
}

/** The address of a person is no longer that of a list: its undoing leaves it. */
export function keepAddress(tx: Tx, memberId: string): void {
  tx.update(importedPeople).set({ gaveAddress: false }).where(eq(importedPeople.memberId, memberId)).run();
}

/**
 * Removes a dormant profile, in the caller's transaction: the row with all that hangs on it. The links that
 * were sent to the person stay behind without them, so that whoever opens one reads that it was withdrawn.
 */
export function removeDormant(tx: Tx, memberId: string, now: Date): void {
  cancelInvitations(tx, memberId, now);
  tx.update(oneTimeKeys)
    .set({ memberId: null, address: null })
    .where(eq(oneTimeKeys.memberId, memberId))
    .run();
  tx.run(sql`DELETE FROM member_search WHERE member_id = ${memberId}`);
  tx.delete(members)
    .where(and(eq(members.id, memberId), IS_DORMANT))
    .run();
}
