import { db } from "db/client.server";
import { members, sessions } from "db/schema";
import { eq } from "drizzle-orm";
import { findKeyByCode, spendKey } from "~/domain/keys/keys.server";
import { lettersWait, queueLetter, withdrawLetters } from "~/domain/letters/letters.server";
import type { Member } from "~/domain/members/person";
import { hasPasskey } from "./passkeys.server";
import { verifyPassword } from "./passwords.server";
import { hasSecondFactor } from "./second-factor.server";
import { hashSessionId } from "./session-adapter.server";

/**
 * By what a member may prove again who they are. Where a second factor is in force, nothing less
 * will do; a passkey counts as one.
 */
export type WaysToProve = { code: boolean; password: boolean; letter: boolean; passkey: boolean };

/** The ways open to a member. */
export function waysToProve(member: Pick<Member, "id" | "email">): WaysToProve {
  const code = hasSecondFactor(member.id);
  return {
    code,
    password: !code && hasPassword(member.id),
    letter: !code && member.email !== null,
    passkey: hasPasskey(member.id),
  };
}

/** Whether the member has a password at all. */
export function hasPassword(memberId: string): boolean {
  return passwordOf(memberId) !== null;
}

/** Whether this is the member's password. */
export function isOwnPassword(memberId: string, password: string): Promise<boolean> {
  return verifyPassword(passwordOf(memberId), password);
}

/** Sends the member a letter with a code; older ones that have not left are taken back. */
export function sendProofLetter(member: Pick<Member, "id" | "email" | "language">): void {
  const { id, email, language } = member;
  if (!email) return;
  db.transaction((tx) => {
    withdrawLetters(tx, id, "sign-in");
    queueLetter(tx, { kind: "sign-in", to: email, memberId: id, language: language ?? "sr-Latn" });
  });
  lettersWait();
}

/** Uses the code of such a letter up; false when it is wrong, late or used. */
export function spendLetterCode(member: Pick<Member, "id" | "email">, typed: string): boolean {
  const key = member.email ? findKeyByCode("sign-in", member.email, typed) : undefined;
  if (!key || key.memberId !== member.id) return false;
  return db.transaction((tx) => spendKey(tx, key.id));
}

/** Notes on a session (the cookie's value) that its person has just proved who they are. */
export function noteProof(sessionId: string, { secondFactor = false } = {}, now = new Date()): void {
  db.update(sessions)
    .set({ provenAt: now, ...(secondFactor && { secondFactorAt: now }) })
    .where(eq(sessions.id, hashSessionId(sessionId)))
    .run();
}

function passwordOf(memberId: string): string | null {
  const member = db
    .select({ passwordHash: members.passwordHash })
    .from(members)
    .where(eq(members.id, memberId))
    .get();
  return member?.passwordHash ?? null;
}
