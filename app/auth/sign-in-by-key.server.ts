import { db } from "db/client.server";
import { members } from "db/schema";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { findKeyByCode, type Key, spendKey } from "~/domain/keys/keys.server";
import { emailKey } from "~/domain/members/members.server";
import type { Standing } from "~/domain/members/person";

/**
 * The living key whose six characters were typed: of a letter for signing in, or of an invitation. Undefined
 * for a wrong or expired code, which is counted.
 */
export function findKeyTyped(email: string, code: string): Key | undefined {
  const address = emailKey(email);
  return findKeyByCode("sign-in", address, code) ?? findKeyByCode("claim", address, code);
}

/**
 * Uses a sign-in key up; returns whom it lets in, and where they were going. Undefined when it has died, when
 * the account is paused, or when its mailbox is no longer the person's.
 */
export function enterByKey(
  key: Key,
  now = new Date(),
): { member: { id: string; standing: Standing }; returnTo: string | undefined } | undefined {
  const { memberId, address } = key;
  if (key.purpose !== "sign-in" || !memberId || !address) return undefined;
  return db.transaction(
    (tx) => {
      const member = tx
        .select({ id: members.id, standing: members.standing })
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
      if (!member || !spendKey(tx, key.id, now)) return undefined;
      return { member, returnTo: key.data.returnTo };
    },
    { behavior: "immediate" },
  );
}
