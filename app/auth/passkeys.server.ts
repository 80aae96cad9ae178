import { db, type Tx } from "db/client.server";
import { passkeys } from "db/schema";
import { and, asc, count, eq } from "drizzle-orm";
import { z } from "zod";
import { lettersWait } from "~/domain/letters/letters.server";
import { Refusal } from "~/domain/refusal";
import { tellOwner } from "./tell-owner.server";

/** More than anybody's devices; what is above is forgotten ones. */
const PASSKEYS_MAX = 10;

export const passkeyName = z.string().trim().min(1, "forms.required").max(60, "forms.tooLong");

/** What is kept of a passkey: its public half. Stolen, it opens nothing. */
export type NewPasskey = Pick<
  typeof passkeys.$inferInsert,
  "id" | "publicKey" | "counter" | "transports" | "name"
>;

/** The member's passkeys in the order they were added. */
export function listPasskeys(memberId: string) {
  return db
    .select({
      id: passkeys.id,
      name: passkeys.name,
      createdAt: passkeys.createdAt,
      lastUsedAt: passkeys.lastUsedAt,
      transports: passkeys.transports,
    })
    .from(passkeys)
    .where(eq(passkeys.memberId, memberId))
    .orderBy(asc(passkeys.createdAt), asc(passkeys.id))
    .all();
}

/** One of the member's own passkeys, or undefined. */
export function findPasskey(memberId: string, id: string): { id: string; name: string } | undefined {
  return db.select({ id: passkeys.id, name: passkeys.name }).from(passkeys).where(own(memberId, id)).get();
}

export function hasPasskey(memberId: string): boolean {
  return countPasskeys(db, memberId) > 0;
}

/** Refuses (409) when the member has as many as there may be. */
export function assertRoomForPasskey(memberId: string, tx: Pick<Tx, "select"> = db): void {
  if (countPasskeys(tx, memberId) >= PASSKEYS_MAX) throw new Refusal(409, "factors.passkeys.tooMany");
}

/** Adds a passkey; the owner is told by letter. Refuses (409) one that is known, and more than ten. */
export function addPasskey(memberId: string, passkey: NewPasskey, now = new Date()): void {
  db.transaction((tx) => {
    assertRoomForPasskey(memberId, tx);
    const { changes } = tx
      .insert(passkeys)
      .values({ ...passkey, memberId, createdAt: now })
      .onConflictDoNothing()
      .run();
    if (changes !== 1) throw new Refusal(409, "factors.passkeys.known");
    tellOwner(tx, memberId, "second-factor-changed", () => ({ what: "passkey-added" }));
  });
  lettersWait();
}

/** Calls one of the member's passkeys by another name. Refuses (404) one that is not theirs. */
export function renamePasskey(memberId: string, id: string, name: string): void {
  const { changes } = db.update(passkeys).set({ name }).where(own(memberId, id)).run();
  if (changes !== 1) throw new Refusal(404, "errors.404.text");
}

/** Removes one of the member's passkeys; the owner is told by letter. Refuses (404) one that is not theirs. */
export function removePasskey(memberId: string, id: string): void {
  db.transaction((tx) => {
    const { changes } = tx.delete(passkeys).where(own(memberId, id)).run();
    if (changes !== 1) throw new Refusal(404, "errors.404.text");
    tellOwner(tx, memberId, "second-factor-changed", () => ({ what: "passkey-removed" }));
  });
  lettersWait();
}

const own = (memberId: string, id: string) => and(eq(passkeys.memberId, memberId), eq(passkeys.id, id));

function countPasskeys(tx: Pick<Tx, "select">, memberId: string): number {
  return tx.select({ count: count() }).from(passkeys).where(eq(passkeys.memberId, memberId)).get()!.count;
}
