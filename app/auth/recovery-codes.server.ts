import { createHash, randomInt } from "node:crypto";
import { db, type Tx } from "db/client.server";
import { recoveryCodes } from "db/schema";
import { and, count, eq, isNull } from "drizzle-orm";
import { codeKey } from "~/domain/keys/code";
import { lettersWait } from "~/domain/letters/letters.server";
import { tellOwner } from "./tell-owner.server";

// The alphabet of the codes in letters: nothing in it is mistaken for something else.
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODES = 10;
/** Fifty bits: a stolen hash of one takes longer to guess than the phone takes to be found. */
const LENGTH = 10;

/** Ten new recovery codes, as they are written on paper (ABCDE-FGHJK); the old ones die. Kept hashed only. */
export function renewRecoveryCodes(tx: Tx, memberId: string): string[] {
  const codes = Array.from({ length: CODES }, newCode);
  forgetRecoveryCodes(tx, memberId);
  tx.insert(recoveryCodes)
    .values(codes.map((code) => ({ memberId, codeHash: hashOf(memberId, code) })))
    .run();
  return codes;
}

/** As renewRecoveryCodes, on the owner's wish; they are told by letter. */
export function replaceRecoveryCodes(memberId: string): string[] {
  const codes = db.transaction((tx) => {
    tellOwner(tx, memberId, "second-factor-changed", () => ({ what: "recovery" }));
    return renewRecoveryCodes(tx, memberId);
  });
  lettersWait();
  return codes;
}

/** Uses a recovery code up; false when it is none of the member's or was used. The owner is told by letter. */
export function spendRecoveryCode(memberId: string, typed: string, now = new Date()): boolean {
  const spent = db.transaction((tx) => {
    const { changes } = tx
      .update(recoveryCodes)
      .set({ usedAt: now })
      .where(
        and(
          eq(recoveryCodes.memberId, memberId),
          eq(recoveryCodes.codeHash, hashOf(memberId, typed)),
          isNull(recoveryCodes.usedAt),
        ),
      )
      .run();
    if (changes === 1) {
      tellOwner(tx, memberId, "second-factor-changed", () => ({ what: "recovery-used" }));
    }
    return changes === 1;
  });
  if (spent) lettersWait();
  return spent;
}

/** How many recovery codes are left. */
export function countRecoveryCodes(memberId: string): number {
  const left = and(eq(recoveryCodes.memberId, memberId), isNull(recoveryCodes.usedAt));
  return db.select({ count: count() }).from(recoveryCodes).where(left).get()!.count;
}

export function forgetRecoveryCodes(tx: Tx, memberId: string): void {
  tx.delete(recoveryCodes).where(eq(recoveryCodes.memberId, memberId)).run();
}

function newCode(): string {
  const signs = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]);
  return `${signs.slice(0, LENGTH / 2).join("")}-${signs.slice(LENGTH / 2).join("")}`;
}

function hashOf(memberId: string, code: string): string {
  return createHash("sha256")
    .update(`${memberId} ${codeKey(code)}`)
    .digest("hex");
}
