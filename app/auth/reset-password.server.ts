import { db } from "db/client.server";
import { members } from "db/schema";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { findKey, type Key, spendKey, withdrawKeys } from "~/domain/keys/keys.server";
import { lettersWait, queueLetter } from "~/domain/letters/letters.server";
import type { Standing } from "~/domain/members/person";
import { Refusal } from "~/domain/refusal";
import { signal } from "~/domain/signals.server";
import type { Language } from "~/i18n/languages";
import { endAllSessions } from "./lucia.server";
import { hashPassword } from "./passwords.server";

/** Whose password a link may set, or undefined when it opens nothing (any more). */
export function findReset(token: string) {
  const key = findKey("reset", token);
  const person = key?.state === "alive" ? personOf(key) : undefined;
  return key && person ? { key, person } : undefined;
}

function personOf({ memberId, address }: Key) {
  if (!memberId || !address) return undefined;
  return db
    .select({ id: members.id, name: members.name, email: members.email, standing: members.standing })
    .from(members)
    .where(
      and(
        eq(members.id, memberId),
        eq(members.email, address),
        isNotNull(members.claimedAt),
        isNull(members.suspendedAt),
        isNull(members.leftAt),
      ),
    )
    .get();
}

/**
 * Sets the password of whom the key belongs to, uses the key up and tells the mailbox. `endOthers` ends all
 * their sessions and closes their sockets. The second factor stays as it is. `problemOfPassword` is asked before.
 * Refuses (409) a key that has died meanwhile.
 */
export async function resetPassword(
  token: string,
  password: string,
  { endOthers, language }: { endOthers: boolean; language: Language },
): Promise<{ id: string; standing: Standing }> {
  const passwordHash = await hashPassword(password);
  const found = findReset(token);
  if (!found) throw new Refusal(409, "auth.reset.dead");
  const { key, person } = found;
  db.transaction(
    (tx) => {
      if (!spendKey(tx, key.id)) throw new Refusal(409, "auth.reset.dead");
      tx.update(members).set({ passwordHash }).where(eq(members.id, person.id)).run();
      withdrawKeys(tx, { purpose: "sign-in", memberId: person.id });
      withdrawKeys(tx, { purpose: "second-factor", memberId: person.id });
      queueLetter(tx, { kind: "password-changed", to: person.email!, memberId: person.id, language });
    },
    { behavior: "immediate" },
  );
  lettersWait();
  if (endOthers) {
    await endAllSessions(person.id);
    signal({ type: "member.evicted", memberId: person.id });
  }
  return { id: person.id, standing: person.standing };
}
