import { db } from "db/client.server";
import { members } from "db/schema";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { z } from "zod";
import type { Member } from "~/domain/members/person";
import { personColumns } from "~/domain/members/viewer.server";
import { allow, found, Refusal } from "~/domain/refusal";
import { signal } from "~/domain/signals.server";
import { addToLog } from "./log.server";
import { canSuspend, REASON_LIMIT } from "./rules";

/** Why an account is paused or opened again; the log keeps it. */
export const suspensionDraft = z.object({
  reason: z.string().trim().min(1, "forms.required").max(REASON_LIMIT, "forms.tooLong"),
});

/** An account as staff see it before they pause it or open it again. Refuses (403) who may not, (404) nobody. */
export function getAccount(staff: Member, handle: string) {
  const account = found(
    db
      .select({ person: personColumns, standing: members.standing, suspendedAt: members.suspendedAt })
      .from(members)
      .where(and(eq(members.handle, handle), isNull(members.leftAt)))
      .get(),
  );
  allow(canSuspend(staff, { id: account.person.id, standing: account.standing }), "errors.403.text");
  return account;
}

/**
 * Pauses an account: from the next request on the person is a visitor. The caller ends their sessions (auth
 * keeps those). Refuses (403) who may not, (404) nobody, (409) a paused account.
 * Signals `member.evicted`, which closes their sockets.
 */
export function suspendMember(staff: Member, memberId: string, reason: string): void {
  changeStanding(staff, memberId, true, reason);
  signal({ type: "member.evicted", memberId });
}

/** Opens a paused account again. Refuses as `suspendMember`, (409) an account that is open. */
export function restoreMember(staff: Member, memberId: string, reason: string): void {
  changeStanding(staff, memberId, false, reason);
}

function changeStanding(staff: Member, memberId: string, paused: boolean, reason: string): void {
  db.transaction(
    (tx) => {
      const columns = { id: members.id, standing: members.standing, suspendedAt: members.suspendedAt };
      const read = (id: string) => found(tx.select(columns).from(members).where(eq(members.id, id)).get());
      // Read again inside the transaction: of two administrators who pause each other at once, one remains.
      allow(canSuspend(read(staff.id), read(memberId)), "errors.403.text");
      const at = new Date();
      const { changes } = tx
        .update(members)
        .set({ suspendedAt: paused ? at : null })
        .where(
          and(
            eq(members.id, memberId),
            paused ? isNull(members.suspendedAt) : isNotNull(members.suspendedAt),
          ),
        )
        .run();
      if (changes === 0) throw new Refusal(409, "moderation.problem.decided");
      const action = paused ? "member.suspended" : "member.restored";
      addToLog(tx, { actor: staff, action, targetType: "member", targetId: memberId, reason, at });
    },
    { behavior: "immediate" },
  );
}
