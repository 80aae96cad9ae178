import { db, type Tx } from "db/client.server";
import { members } from "db/schema";
import { and, eq, isNull } from "drizzle-orm";
import { hasYoungKey } from "~/domain/keys/keys.server";
import { lettersWait, queueLetter } from "~/domain/letters/letters.server";
import { emailKey } from "~/domain/members/members.server";
import type { Language } from "~/i18n/languages";

type Asked = { language: Language; returnTo?: string };

/**
 * Sends a code and a link for signing in to whom the address belongs; a dormant person gets their invitation
 * instead. An unknown address and a paused account get nothing, and whoever asks is told the same.
 */
export function sendSignInLetter(email: string, { language, returnTo }: Asked): void {
  send(
    emailKey(email),
    (tx, to, memberId) =>
      queueLetter(tx, { kind: "sign-in", to, memberId, language, params: returnTo ? { returnTo } : {} }),
    language,
  );
}

/**
 * As `sendSignInLetter`, with the link for a new password. Such a link dies with a newer one, and anybody can ask
 * for it: while one is younger than ten minutes there is no newer one.
 */
export function sendResetLetter(email: string, { language }: Asked): void {
  send(
    emailKey(email),
    (tx, to, memberId) => {
      if (hasYoungKey(tx, { purpose: "reset", memberId, address: to })) return;
      queueLetter(tx, { kind: "reset", to, memberId, language });
    },
    language,
  );
}

/** A new letter to the mailbox that a dead claim link was made for, as long as that is still the person's own. */
export function sendLetterAgain(
  key: { memberId: string | null; address: string | null },
  language: Language,
): void {
  if (!key.memberId || !key.address) return;
  const person = db.select({ email: members.email }).from(members).where(eq(members.id, key.memberId)).get();
  if (person?.email === key.address) sendSignInLetter(key.address, { language });
}

function send(
  email: string,
  toMember: (tx: Tx, to: string, memberId: string) => void,
  language: Language,
): void {
  const person = db
    .select({ id: members.id, claimedAt: members.claimedAt })
    .from(members)
    .where(and(eq(members.email, email), isNull(members.suspendedAt), isNull(members.leftAt)))
    .get();
  if (!person) return;
  db.transaction((tx) => {
    if (person.claimedAt) return toMember(tx, email, person.id);
    // As for a new password: a stranger must not be able to end the link that was just sent.
    if (hasYoungKey(tx, { purpose: "claim", memberId: person.id, address: email })) return;
    queueLetter(tx, { kind: "invitation", to: email, memberId: person.id, language, atOnce: true });
  });
  lettersWait();
}
