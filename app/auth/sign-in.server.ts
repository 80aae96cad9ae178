import { db, prepared } from "db/client.server";
import { members } from "db/schema";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { emailKey } from "~/domain/members/members.server";
import { isSuspended } from "~/domain/members/rules";
import { PASSWORD_MAX, verifyPassword } from "./passwords.server";

/** Letters of the Serbian Cyrillic alphabet in an address mean a keyboard left in it. */
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** An address of mail as a form takes it. */
export const emailField = z
  .string()
  .trim()
  .min(1, "forms.required")
  .max(254, "forms.email")
  .refine((email) => !CYRILLIC.test(email), "forms.emailCyrillic")
  .refine((email) => /^[^\s@]+@[^\s@]+$/.test(email), "forms.email");

/** What the sign-in form holds. The password is taken as typed. */
export const signInForm = z.object({
  email: emailField,
  /** Empty for who has none or does not want to type it. */
  password: z.string().max(PASSWORD_MAX, "auth.wrong").default(""),
  returnTo: z.string().max(2_000).optional(),
});

const byEmail = prepared(() =>
  db
    .select({
      id: members.id,
      passwordHash: members.passwordHash,
      standing: members.standing,
      suspendedAt: members.suspendedAt,
      claimedAt: members.claimedAt,
    })
    .from(members)
    .where(eq(members.email, sql.placeholder("email")))
    .prepare(),
);

/**
 * Who the address and the password belong to, or undefined. An unknown address, a dormant or suspended
 * person and a wrong password all take the same time and give the same answer.
 */
export async function findByPassword(email: string, password: string) {
  const member = byEmail().get({ email: emailKey(email) });
  const right = await verifyPassword(member?.passwordHash, password);
  if (!member || !right || !member.claimedAt || isSuspended(member)) return undefined;
  return { id: member.id, standing: member.standing };
}
