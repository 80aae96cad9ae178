import { db } from "db/client.server";
import { letters, members } from "db/schema";
import { and, eq } from "drizzle-orm";
import { type KeyPurpose, mintKey, type NewKey } from "~/domain/keys/keys.server";
import { emailKey } from "~/domain/members/members.server";
import type { Member } from "~/domain/members/person";
import { aMember } from "./cast";

/** Somebody the team has brought in, who has not come yet. */
export const aDormant = (name: string, email: string | null = `${name}@example.org`): Member =>
  aMember(name, { email, claimedAt: null });

/** A key as the post makes it when the letter is written. */
export function aKey(
  purpose: KeyPurpose,
  {
    memberId,
    address,
    data,
    now,
  }: { memberId?: string; address: string; data?: Record<string, string>; now?: Date },
): NewKey {
  return db.transaction((tx) => mintKey(tx, { purpose, memberId, address: emailKey(address), data, now }));
}

/** A key of a letter to a person. */
export const aKeyOf = (member: Member, purpose: KeyPurpose, now?: Date): NewKey =>
  aKey(purpose, { memberId: member.id, address: member.email!, now });

/** The kinds of the letters that wait for a mailbox. */
export const lettersTo = (address: string): string[] =>
  db
    .select({ kind: letters.kind })
    .from(letters)
    .where(and(eq(letters.toAddress, address), eq(letters.status, "waiting")))
    .all()
    .map(({ kind }) => kind);

export const claimedAt = (member: Pick<Member, "id">): Date | null =>
  db.select({ at: members.claimedAt }).from(members).where(eq(members.id, member.id)).get()!.at;
