import { db } from "db/client.server";
import { members } from "db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { findKey, spendKey, withdrawKeys } from "~/domain/keys/keys.server";
import { lettersWait, queueLetter, withdrawLetters } from "~/domain/letters/letters.server";
import { found, Refusal } from "~/domain/refusal";
import { emailKey } from "./members.server";
import type { Member } from "./person";

/** Letters of the Serbian Cyrillic alphabet in an address mean a keyboard left in it. */
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** The new address, as typed. */
export const emailDraft = z.object({
  email: z
    .string()
    .trim()
    .min(1, "forms.required")
    .max(254, "forms.email")
    .refine((email) => !CYRILLIC.test(email), "forms.emailCyrillic")
    .refine((email) => z.email().safeParse(email).success, "forms.email"),
});

/**
 * Asks the new mailbox to confirm by letter that it is the member's; until then nothing changes. The answer is
 * the same for an address that somebody else has: no letter leaves then. Refuses (409) the present address.
 */
export function askForEmail(member: Member, email: string): void {
  const address = emailKey(email);
  if (address === member.email) throw new Refusal(409, "access.email.same");
  db.transaction((tx) => {
    withdrawLetters(tx, member.id, "email-change");
    withdrawKeys(tx, { purpose: "email-change", memberId: member.id });
    const taken = tx.select({ id: members.id }).from(members).where(eq(members.email, address)).get();
    if (taken) return;
    const language = member.language ?? "sr-Latn";
    queueLetter(tx, { kind: "email-change", to: address, memberId: member.id, language });
  });
  lettersWait();
}

/** The address that a letter's link would make the member's. Refuses (404) a dead link, and one of somebody else. */
export function getNewEmail(member: Member, token: string): { keyId: string; email: string } {
  const key = findKey("email-change", token);
  const alive = key?.state === "alive" && key.memberId === member.id ? key : undefined;
  const { id, address } = found(alive, "access.email.dead");
  return { keyId: id, email: found(address, "access.email.dead") };
}

/**
 * Makes the confirmed address the member's and tells the old one by letter. What was sent there to sign in with
 * dies. Refuses (404) a dead link, (409) when the address went to somebody else meanwhile.
 */
export function confirmEmail(member: Member, token: string, now = new Date()): void {
  const { keyId, email } = getNewEmail(member, token);
  db.transaction((tx) => {
    const taken = tx.select({ id: members.id }).from(members).where(eq(members.email, email)).get();
    if (taken) throw new Refusal(409, "access.email.taken");
    if (!spendKey(tx, keyId, now)) throw new Refusal(404, "access.email.dead");
    const changed = { email, emailTrouble: null, emailTroubleAt: null };
    tx.update(members).set(changed).where(eq(members.id, member.id)).run();
    for (const purpose of ["sign-in", "reset", "email-change"] as const) {
      withdrawKeys(tx, { purpose, memberId: member.id }, now);
    }
    if (!member.email) return;
    const language = member.language ?? "sr-Latn";
    queueLetter(tx, { kind: "email-changed", to: member.email, memberId: member.id, language }, now);
  });
  lettersWait();
}
