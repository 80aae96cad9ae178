import type { Tx } from "db/client.server";
import { members } from "db/schema";
import { eq } from "drizzle-orm";
import { type LetterKind, queueLetter } from "~/domain/letters/letters.server";
import type { Language } from "~/i18n/languages";

/**
 * Writes to the owner of an account about what happened to it; somebody without an address hears nothing.
 * `params` is made in the language of the letter. Tell `lettersWait` after the transaction.
 */
export function tellOwner(
  tx: Tx,
  memberId: string,
  kind: LetterKind,
  params: (language: Language) => Record<string, string> = () => ({}),
): void {
  const owner = tx
    .select({ email: members.email, language: members.language })
    .from(members)
    .where(eq(members.id, memberId))
    .get();
  if (!owner?.email) return;
  const language = owner.language ?? "sr-Latn";
  queueLetter(tx, { kind, to: owner.email, memberId, language, params: params(language) });
}
