import type { Tx } from "db/client.server";
import { members } from "db/schema";
import { eq } from "drizzle-orm";

const columns = {
  id: members.id,
  handle: members.handle,
  name: members.name,
  nameLatin: members.nameLatin,
  nameCyrillic: members.nameCyrillic,
  nameLocked: members.nameLocked,
  vocative: members.vocative,
  address: members.address,
  email: members.email,
  emailTrouble: members.emailTrouble,
  timeZone: members.timeZone,
  claimedAt: members.claimedAt,
  confirmedAt: members.confirmedAt,
  suspendedAt: members.suspendedAt,
  leftAt: members.leftAt,
};

/** The person a letter goes to, as far as letters need to know them. */
export function findRecipient(tx: Tx, memberId: string) {
  return tx.select(columns).from(members).where(eq(members.id, memberId)).get();
}

export type Recipient = NonNullable<ReturnType<typeof findRecipient>>;

/** Whether somebody has come, and may come in. */
export const isPresent = ({ claimedAt, suspendedAt, leftAt }: Recipient): boolean =>
  claimedAt !== null && suspendedAt === null && leftAt === null;

/** Whether the mailbox is still the person's own: a link must not go to an address that was given up. */
export const isOwnMailbox = ({ email }: Recipient, address: string): boolean => email === address;
