import { db, type Tx } from "db/client.server";
import { members } from "db/schema";
import { and, eq, isNull } from "drizzle-orm";
import { giveConsents } from "~/domain/consents/consents.server";
import { type Key, spendKey, withdrawKeys } from "~/domain/keys/keys.server";
import { withdrawLetters } from "~/domain/letters/letters.server";
import type { Standing } from "~/domain/members/person";
import { Refusal } from "~/domain/refusal";
import { signal } from "~/domain/signals.server";
import type { Language } from "~/i18n/languages";
import { type Entered, enterRooms, signalEntered } from "./enter-rooms.server";

/** Who has just come, as the end of every way in wants them. */
export type Arrival = { id: string; standing: Standing };

/**
 * „To sam ja”: the dormant profile of a claim key becomes its person's own, who enters the rooms of their
 * editions. `language` is what they read just now. Of any number of parallel tries one succeeds.
 * Refuses (409) a key that is dead or was made for another mailbox, and a profile that is claimed or paused.
 * Signals `member.changed`, then what entering the rooms signals.
 */
export function claimProfile(key: Key, language: Language, now = new Date()): Arrival {
  const { arrival, entered } = db.transaction(
    (tx) => {
      const person = findDormant(tx, key.memberId);
      // A link of an old address opens nothing after the team has corrected it.
      if (!person?.email || person.email !== key.address || !spendKey(tx, key.id, now)) {
        throw new Refusal(409, "joining.claim.dead");
      }
      return {
        arrival: { id: person.id, standing: person.standing },
        entered: wake(tx, person.id, language, now),
      };
    },
    { behavior: "immediate" },
  );
  signalArrival(arrival.id, entered);
  return arrival;
}

/** What the arrival of a person signals, after its transaction. */
export function signalArrival(memberId: string, entered: Entered[]): void {
  signal({ type: "member.changed", memberId });
  signalEntered(entered);
}

function findDormant(tx: Tx, memberId: string | null) {
  if (!memberId) return undefined;
  return tx
    .select({ id: members.id, email: members.email, standing: members.standing })
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
}

/**
 * Makes a dormant profile that of a person who has come: from now on members see it. Their other invitations
 * die; the mailbox has proved to work. In the caller's transaction; `signalArrival` comes afterwards.
 */
export function wake(tx: Tx, memberId: string, language: Language, now: Date): Entered[] {
  tx.update(members)
    .set({ claimedAt: now, language, emailTrouble: null, emailTroubleAt: null })
    .where(eq(members.id, memberId))
    .run();
  withdrawKeys(tx, { purpose: "claim", memberId }, now);
  withdrawKeys(tx, { purpose: "remove-me", memberId }, now);
  withdrawLetters(tx, memberId, "invitation");
  giveConsents(tx, memberId, ["directory", "letters"], now);
  return enterRooms(tx, memberId, now);
}
