import { db } from "db/client.server";
import { members } from "db/schema";
import { eq } from "drizzle-orm";
import { withdrawKeys } from "~/domain/keys/keys.server";
import { lettersWait } from "~/domain/letters/letters.server";
import type { Member } from "~/domain/members/person";
import { allow } from "~/domain/refusal";
import { signal } from "~/domain/signals.server";
import { renewSession } from "./lucia.server";
import { endOtherSessions } from "./own-sessions.server";
import { hashPassword } from "./passwords.server";
import { hashSessionId } from "./session-adapter.server";
import { tellOwner } from "./tell-owner.server";

/** The tab that changed the password gets its new cookie first, and only then loses its old socket. */
const SOCKETS_LAST = 1_000;

/**
 * Sets or changes the member's password, which the form has held to the rule. Every other session ends, this
 * one (`sessionId`, the cookie's value) gets a new secret, links and codes under way die, and the owner is told
 * by letter. Returns the Set-Cookie value.
 */
export async function setPassword(member: Member, sessionId: string, password: string): Promise<string> {
  return keepPassword(member, sessionId, await hashPassword(password));
}

/** Whether the member could come in without a password: letters reach them. */
export function canDoWithoutPassword(memberId: string): boolean {
  const { email, emailTrouble } = db
    .select({ email: members.email, emailTrouble: members.emailTrouble })
    .from(members)
    .where(eq(members.id, memberId))
    .get()!;
  return email !== null && emailTrouble === null;
}

/** Takes the password away, as setPassword changes it. Refuses (403) whom letters do not reach. */
export function removePassword(member: Member, sessionId: string): Promise<string> {
  allow(canDoWithoutPassword(member.id), "access.password.needsMail");
  return keepPassword(member, sessionId, null);
}

async function keepPassword(member: Member, sessionId: string, passwordHash: string | null): Promise<string> {
  db.transaction((tx) => {
    tx.update(members).set({ passwordHash }).where(eq(members.id, member.id)).run();
    for (const purpose of ["sign-in", "reset", "second-factor"] as const) {
      withdrawKeys(tx, { purpose, memberId: member.id });
    }
    tellOwner(tx, member.id, "password-changed");
  });
  lettersWait();
  endOtherSessions(member.id, sessionId);
  const cookie = await renewSession(sessionId);
  const ended = { type: "session.ended", sessionId: hashSessionId(sessionId) } as const;
  setTimeout(() => signal(ended), SOCKETS_LAST).unref();
  return cookie;
}
