import { createHash, randomBytes, randomInt } from "node:crypto";
import { db, type Tx } from "db/client.server";
import { newId } from "db/ids";
import { oneTimeKeys } from "db/schema";
import { and, desc, eq, gt, inArray, isNull, lt, sql } from "drizzle-orm";
import { codeKey } from "./code";

export type Key = typeof oneTimeKeys.$inferSelect;
export type KeyPurpose = Key["purpose"];

/** A key just made. `token` goes into a link, `code` may be typed instead; neither is kept. */
export type NewKey = { id: string; token: string; code: string };

/** How long a key opens its door, in milliseconds. */
export const LIFETIME: Record<KeyPurpose, number> = {
  claim: days(30),
  "sign-in": minutes(15),
  join: minutes(30),
  reset: minutes(60),
  "email-change": minutes(60),
  "second-factor": minutes(15),
  passkey: minutes(5),
  "remove-me": days(30),
  stay: days(14),
  freshness: days(30),
};

// Crockford's alphabet: no I, L, O, U, so that what is read aloud is typed right.
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_LENGTH = 6;
/** After so many wrong codes a key takes no code any more; its link still works. */
const WRONG_TRIES = 5;

/**
 * How many keys of these purposes live side by side. Anybody can have such a letter sent to somebody's mailbox, so
 * a newer one must not end an older one: a mailbox gets fifteen an hour at most, and one is the person's own.
 * Keys of other purposes die with a newer one.
 */
const LIVE_TOGETHER: Partial<Record<KeyPurpose, number>> = { "sign-in": 16, join: 16 };

/** So long nobody but the team replaces a link by asking for a newer one: who was sent it can open it in peace. */
const YOUNG = minutes(10);

type Wanted = {
  purpose: KeyPurpose;
  memberId?: string;
  /** The mailbox it goes to. */
  address?: string;
  data?: Record<string, string>;
  now?: Date;
};

/**
 * Makes a key and withdraws the older ones of the same purpose and person (or mailbox, where there is no
 * person), but for the few that may live together. Its token has 192 bits.
 */
export function mintKey(tx: Tx, { purpose, memberId, address, data = {}, now = new Date() }: Wanted): NewKey {
  const id = newId("key");
  const token = randomBytes(24).toString("base64url");
  const code = Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  withdrawOlder(tx, { purpose, memberId, address }, now);
  tx.insert(oneTimeKeys)
    .values({
      id,
      purpose,
      memberId,
      address,
      data,
      tokenHash: hashOf(token),
      codeHash: hashOf(`${id} ${code}`),
      createdAt: now,
      expiresAt: new Date(now.getTime() + LIFETIME[purpose]),
    })
    .run();
  return { id, token, code };
}

/** Makes room for a new key: ends those that may not live beside it, the oldest first. */
function withdrawOlder(tx: Tx, wanted: Pick<Wanted, "purpose" | "memberId" | "address">, now: Date): void {
  const { purpose, memberId, address } = wanted;
  const together = LIVE_TOGETHER[purpose];
  if (!together) {
    withdrawKeys(tx, wanted, now);
    return;
  }
  const owner = memberId ? eq(oneTimeKeys.memberId, memberId) : eq(oneTimeKeys.address, address ?? "");
  const ids = tx
    .select({ id: oneTimeKeys.id })
    .from(oneTimeKeys)
    .where(and(eq(oneTimeKeys.purpose, purpose), owner, living(now)))
    .orderBy(desc(oneTimeKeys.createdAt), desc(oneTimeKeys.id))
    .all()
    .slice(together - 1)
    .map(({ id }) => id);
  tx.update(oneTimeKeys).set({ withdrawnAt: now }).where(inArray(oneTimeKeys.id, ids)).run();
}

/** Takes the living keys of a purpose back from a person, or from a mailbox without one. */
export function withdrawKeys(
  tx: Tx,
  { purpose, memberId, address }: Pick<Wanted, "purpose" | "memberId" | "address">,
  now = new Date(),
): void {
  if (!memberId && !address) return;
  const owner = memberId ? eq(oneTimeKeys.memberId, memberId) : eq(oneTimeKeys.address, address!);
  tx.update(oneTimeKeys)
    .set({ withdrawnAt: now })
    .where(
      and(
        eq(oneTimeKeys.purpose, purpose),
        owner,
        isNull(oneTimeKeys.usedAt),
        isNull(oneTimeKeys.withdrawnAt),
      ),
    )
    .run();
}

/** Whether the person has a living key of the purpose, for this mailbox, that was made in the last ten minutes. */
export function hasYoungKey(
  tx: Tx,
  { purpose, memberId, address }: { purpose: KeyPurpose; memberId: string; address: string },
  now = new Date(),
): boolean {
  const key = tx
    .select({ id: oneTimeKeys.id })
    .from(oneTimeKeys)
    .where(
      and(
        eq(oneTimeKeys.purpose, purpose),
        eq(oneTimeKeys.memberId, memberId),
        eq(oneTimeKeys.address, address),
        gt(oneTimeKeys.createdAt, new Date(now.getTime() - YOUNG)),
        living(now),
      ),
    )
    .get();
  return key !== undefined;
}

/** Looks a link's key up without using it: undefined when unknown; `state` says whether it still opens. */
export function findKey(
  purpose: KeyPurpose,
  token: string,
  now = new Date(),
): (Key & { state: KeyState }) | undefined {
  const key = db
    .select()
    .from(oneTimeKeys)
    .where(and(eq(oneTimeKeys.tokenHash, hashOf(token)), eq(oneTimeKeys.purpose, purpose)))
    .get();
  return key && { ...key, state: stateOf(key, now) };
}

export type KeyState = "alive" | "used" | "withdrawn" | "expired";

/** Why a key does not open any more, or that it does. */
export function stateOf(key: Key, now = new Date()): KeyState {
  if (key.usedAt) return "used";
  if (key.withdrawnAt) return "withdrawn";
  return key.expiresAt <= now ? "expired" : "alive";
}

/**
 * Finds the living key of a purpose by what was typed from a letter to that mailbox (O for 0 and I, L for 1
 * are forgiven). A wrong code is counted on every key that it could have been of; after five of them a key takes none.
 */
export function findKeyByCode(
  purpose: KeyPurpose,
  address: string,
  typed: string,
  now = new Date(),
): Key | undefined {
  const keys = db
    .select()
    .from(oneTimeKeys)
    .where(
      and(
        eq(oneTimeKeys.purpose, purpose),
        eq(oneTimeKeys.address, address),
        lt(oneTimeKeys.wrongTries, WRONG_TRIES),
        living(now),
      ),
    )
    .all();
  const key = keys.find(({ id, codeHash }) => hashOf(`${id} ${codeKey(typed)}`) === codeHash);
  if (key) return key;
  const ids = keys.map(({ id }) => id);
  db.update(oneTimeKeys)
    .set({ wrongTries: sql`${oneTimeKeys.wrongTries} + 1` })
    .where(inArray(oneTimeKeys.id, ids))
    .run();
  return undefined;
}

/** Uses a key up inside the verb's transaction; false when somebody was faster or it has died meanwhile. */
export function spendKey(tx: Tx, id: string, now = new Date()): boolean {
  const { changes } = tx
    .update(oneTimeKeys)
    .set({ usedAt: now })
    .where(and(eq(oneTimeKeys.id, id), living(now)))
    .run();
  return changes === 1;
}

/** Forgets keys that have been dead for a month: until then a reader of an old letter is told why. */
export function forgetDeadKeys(now = new Date()): void {
  db.delete(oneTimeKeys)
    .where(lt(oneTimeKeys.expiresAt, new Date(now.getTime() - days(30))))
    .run();
}

const living = (now: Date) =>
  and(isNull(oneTimeKeys.usedAt), isNull(oneTimeKeys.withdrawnAt), gt(oneTimeKeys.expiresAt, now));

const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");

function minutes(count: number): number {
  return count * 60_000;
}

function days(count: number): number {
  return count * 24 * 60 * 60_000;
}
