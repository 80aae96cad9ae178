import { db, type Tx } from "db/client.server";
import type { LogDetail } from "db/schema";
import { members } from "db/schema";
import { and, eq, isNull, ne } from "drizzle-orm";
import { z } from "zod";
import { nameDraft } from "~/domain/members/editing/drafts.server";
import { emailDraft } from "~/domain/members/email-change.server";
import { emailKey, renameMember } from "~/domain/members/members.server";
import type { Member, PersonRef } from "~/domain/members/person";
import { isStaff } from "~/domain/members/rules";
import { personColumns } from "~/domain/members/viewer.server";
import { addToLog } from "~/domain/moderation/log.server";
import { allow, found, Refusal } from "~/domain/refusal";
import { cancelInvitations, IS_DORMANT, keepAddress } from "./dormant.server";

/** What the lists say of somebody who has not come. */
export type Listed = { person: PersonRef; email: string | null };

/** A name and, where one is known, an address, as the team corrects them. */
export const correctionDraft = z.object({
  name: nameDraft.shape.name,
  email: z
    .string()
    .default("")
    .transform((typed) => typed.trim())
    .pipe(z.literal("").or(emailDraft.shape.email)),
});

/** Somebody of the lists, for the team to correct. Refuses (403) everybody else, (404) who has come or left. */
export function getListed(staff: Member, memberId: string): Listed {
  allow(isStaff(staff), "errors.403.text");
  return found(
    db
      .select({ person: personColumns, email: members.email })
      .from(members)
      .where(and(eq(members.id, memberId), IS_DORMANT))
      .get(),
  );
}

/**
 * Corrects the name and the address of somebody who has not come. With another address whatever was sent to the
 * old one opens nothing any more, and the person can be invited anew. Refuses (403) who is not staff, (404) an
 * unknown person, (409) one who has come meanwhile and an address of somebody else.
 */
export function correctListed(
  staff: Member,
  memberId: string,
  draft: z.infer<typeof correctionDraft>,
  now = new Date(),
): void {
  correct(staff, memberId, now, (tx, before) => {
    const email = draft.email ? emailKey(draft.email) : null;
    const [renamed, moved] = [draft.name !== before.name, email !== before.email];
    if (renamed) renameMember(tx, memberId, draft.name);
    if (moved) moveTo(tx, memberId, email, now);
    if (!renamed && !moved) return undefined;
    return renamed ? (moved ? "nameAndAddress" : "name") : "address";
  });
}

function moveTo(tx: Tx, memberId: string, email: string | null, now: Date): void {
  if (email) {
    const other = tx
      .select({ name: members.name })
      .from(members)
      .where(and(eq(members.email, email), ne(members.id, memberId)))
      .get();
    if (other) throw new Refusal(409, "lists.correct.taken", { name: other.name });
  }
  cancelInvitations(tx, memberId, now);
  keepAddress(tx, memberId);
  tx.update(members)
    .set({ email, emailTrouble: null, emailTroubleAt: null })
    .where(eq(members.id, memberId))
    .run();
}

/**
 * The frame of every correction: one transaction, by staff, on somebody who has not come; what the change says
 * it was goes into the log, and nothing where it changed nothing. Refuses as `correctListed`.
 */
export function correct(
  staff: Member,
  memberId: string,
  now: Date,
  change: (tx: Tx, before: { name: string; email: string | null }) => LogDetail["what"],
): void {
  allow(isStaff(staff), "errors.403.text");
  db.transaction(
    (tx) => {
      const before = found(
        tx
          .select({ name: members.name, email: members.email, claimedAt: members.claimedAt })
          .from(members)
          .where(and(eq(members.id, memberId), isNull(members.leftAt)))
          .get(),
      );
      if (before.claimedAt) throw new Refusal(409, "lists.correct.claimed");
      const what = change(tx, before);
      if (!what) return;
      const line = { targetType: "member", targetId: memberId, detail: { what }, at: now } as const;
      addToLog(tx, { actor: staff, action: "member.corrected", ...line });
    },
    { behavior: "immediate" },
  );
}
