import type { Tx } from "db/client.server";
import { newId } from "db/ids";
import { letters } from "db/schema";
import { and, eq, inArray } from "drizzle-orm";
import { signal } from "~/domain/signals.server";
import type { Language } from "~/i18n/languages";

/** Every letter there is, and whether somebody waits for it (it leaves at once) or it keeps to the pace. */
export const LETTER_KINDS = {
  invitation: "paced",
  "sign-in": "at once",
  join: "at once",
  "join-answer": "at once",
  reset: "at once",
  "email-change": "at once",
  "email-changed": "at once",
  "password-changed": "at once",
  "second-factor-changed": "at once",
  "new-device": "at once",
  "saved-view": "paced",
  freshness: "paced",
  "extract-asked": "at once",
  "extract-settled": "at once",
  "leaving-asked": "at once",
  "leaving-done": "at once",
} as const;
export type LetterKind = keyof typeof LETTER_KINDS;

export type LetterDraft = {
  kind: LetterKind;
  /** The mailbox, which may differ from the person's own (the old address of a change). */
  to: string;
  memberId?: string;
  language: Language;
  /** What the letter says besides; never a secret: links are made when it is written. */
  params?: Record<string, string>;
  /** Somebody waits for this one although its kind keeps to the pace (a single invitation sent by hand). */
  atOnce?: boolean;
};

/** Puts a letter into the outbox, inside the verb's own transaction; its id. Tell `lettersWait` afterwards. */
export function queueLetter(
  tx: Tx,
  { kind, to, memberId, language, params, atOnce }: LetterDraft,
  now = new Date(),
): string {
  const id = newId("let");
  tx.insert(letters)
    .values({
      id,
      kind,
      memberId,
      toAddress: to,
      language,
      params: params ?? {},
      priority: atOnce || LETTER_KINDS[kind] === "at once" ? 0 : 1,
      status: "waiting",
      nextAttemptAt: now,
      createdAt: now,
    })
    .run();
  return id;
}

/** Takes letters of a kind back that have not left yet, or that wait for somebody to send them again. */
export function withdrawLetters(tx: Tx, memberId: string, kind: LetterKind): void {
  tx.update(letters)
    .set({ status: "withdrawn", params: {} })
    .where(
      and(
        eq(letters.memberId, memberId),
        eq(letters.kind, kind),
        inArray(letters.status, ["waiting", "held", "refused", "uncertain"]),
      ),
    )
    .run();
}

/** To be called after the transaction of `queueLetter`: whoever delivers begins now instead of a little later. */
export function lettersWait(): void {
  signal({ type: "letters.waiting" });
}
