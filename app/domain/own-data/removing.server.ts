import { db } from "db/client.server";
import { members } from "db/schema";
import { eq } from "drizzle-orm";
import { listParticipations } from "~/domain/cycles/cycles.server";
import { findKey, type KeyState, spendKey } from "~/domain/keys/keys.server";
import { eraseForGood, type Places } from "./carry-out.server";

/** Why a link to be removed does not open any more. */
export type RemovalDead = Exclude<KeyState, "alive"> | "unknown" | "claimed";

/**
 * What is kept of the person whom the link of an invitation belongs to: all of it, to be read before it is
 * removed. They have no account: once they came in, leaving is theirs in the settings.
 */
export function findRemoval(token: string, now = new Date()) {
  const key = findKey("remove-me", token, now);
  const person = key?.memberId && db.select().from(members).where(eq(members.id, key.memberId)).get();
  // The key of somebody who was erased went with them, so an unknown one may be a used one.
  if (!key || !person || person.leftAt)
    return { dead: (key?.state === "used" ? "used" : "unknown") as RemovalDead };
  if (person.claimedAt) return { dead: "claimed" as const };
  if (key.state !== "alive") return { dead: key.state };
  const { name, email } = person;
  return {
    dead: null,
    keyId: key.id,
    memberId: person.id,
    name,
    email,
    parts: listParticipations(person.id),
  };
}

/**
 * Removes a person who never came in, by the link of their invitation: everything of them, at once, and into the
 * ledger. False when the link is dead. Signals as `eraseForGood`.
 */
export function removeByKey(places: Places, token: string, now = new Date()): string | undefined {
  const removal = findRemoval(token, now);
  if (removal.dead !== null) return undefined;
  const spent = db.transaction((tx) => spendKey(tx, removal.keyId, now), { behavior: "immediate" });
  if (!spent) return undefined;
  const erased = eraseForGood(places, { id: removal.memberId, kind: "all", at: now });
  return erased ? removal.memberId : undefined;
}
