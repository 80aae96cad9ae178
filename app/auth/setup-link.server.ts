import { createHash, randomBytes } from "node:crypto";
import { db } from "db/client.server";
import { members, setupLinks } from "db/schema";
import { and, eq, gt, isNull } from "drizzle-orm";
import { z } from "zod";
import { addMember, emailKey } from "~/domain/members/members.server";
import { found, Refusal } from "~/domain/refusal";
import { hashPassword, PASSWORD_MAX } from "./passwords.server";

const HOUR = 60 * 60 * 1000;
/** The administrator holds everybody's data, so the password of the first one is a sentence. */
const PASSWORD_MIN = 12;

/** What the first administrator tells about themselves. */
export const firstAdministrator = z.object({
  name: z.string().trim().min(1, "forms.required").max(120, "forms.tooLong"),
  email: z.email("forms.email").trim().max(254, "forms.tooLong"),
  password: z.string().min(PASSWORD_MIN, "forms.passwordTooShort").max(PASSWORD_MAX, "forms.tooLong"),
});

const hashOf = (token: string) => createHash("sha256").update(token).digest("hex");

/** Whether the community has somebody who can let the others in. */
export function hasAdministrator(): boolean {
  return db.select({ id: members.id }).from(members).where(eq(members.standing, "admin")).get() !== undefined;
}

/**
 * Makes the link that makes the first administrator: good for an hour and for one use. Older links die.
 * Returns its token, which is kept hashed only; undefined when the community has an administrator.
 */
export function newSetupToken(now = new Date()): string | undefined {
  if (hasAdministrator()) return undefined;
  const token = randomBytes(24).toString("base64url");
  db.transaction((tx) => {
    tx.delete(setupLinks).run();
    const expiresAt = new Date(now.getTime() + HOUR);
    tx.insert(setupLinks)
      .values({ tokenHash: hashOf(token), createdAt: now, expiresAt })
      .run();
  });
  return token;
}

/** Refuses (404) unless the link is alive: known, unused, not expired, and nobody administers yet. */
export function assertSetupToken(token: string, now = new Date()): void {
  const alive = and(
    eq(setupLinks.tokenHash, hashOf(token)),
    gt(setupLinks.expiresAt, now),
    isNull(setupLinks.usedAt),
  );
  const link = hasAdministrator() ? undefined : db.select().from(setupLinks).where(alive).get();
  found(link, "auth.setup.dead");
}

/**
 * Uses the link up and makes the first administrator, who can then sign in; returns them.
 * Of any number of parallel tries one succeeds. Refuses (404) a dead link.
 */
export async function makeFirstAdministrator(token: string, person: z.infer<typeof firstAdministrator>) {
  assertSetupToken(token);
  const passwordHash = await hashPassword(person.password);
  return db.transaction(
    (tx) => {
      const now = new Date();
      const used = tx
        .update(setupLinks)
        .set({ usedAt: now })
        .where(
          and(
            eq(setupLinks.tokenHash, hashOf(token)),
            isNull(setupLinks.usedAt),
            gt(setupLinks.expiresAt, now),
          ),
        )
        .run();
      const administered = tx.select().from(members).where(eq(members.standing, "admin")).get();
      if (used.changes !== 1 || administered) throw new Refusal(404, "auth.setup.dead");
      const { name, email } = person;
      const id = addMember(tx, {
        name,
        email: emailKey(email),
        passwordHash,
        standing: "admin",
        claimedAt: now,
      });
      return { id, standing: "admin" as const };
    },
    { behavior: "immediate" },
  );
}
