import { db } from "db/client.server";
import { members } from "db/schema";
import { and, eq } from "drizzle-orm";
import type { Member } from "~/domain/members/person";
import { isStaff, isStale } from "~/domain/members/rules";
import { PRESENT } from "~/domain/members/visibility.server";
import { addToLog } from "~/domain/moderation/log.server";
import { allow, found, Refusal } from "~/domain/refusal";
import { signal } from "~/domain/signals.server";

/**
 * Notes that somebody has said on the phone that their details hold: they count as confirmed from now on, and the
 * log says who asked. Refuses (403) others than the team, (404) whoever is not there, (409) details that are not
 * stale (any more): a colleague, or the person, was quicker. Signals `member.changed`.
 */
export function confirmByPhone(staff: Member, memberId: string, now = new Date()): void {
  allow(isStaff(staff), "errors.403.text");
  db.transaction(
    (tx) => {
      const own = and(eq(members.id, memberId), PRESENT);
      const row = tx.select({ confirmedAt: members.confirmedAt }).from(members).where(own).get();
      if (!isStale(found(row), now)) throw new Refusal(409, "freshness.quicker");
      tx.update(members).set({ confirmedAt: now }).where(own).run();
      addToLog(tx, {
        actor: staff,
        action: "member.confirmed",
        targetType: "member",
        targetId: memberId,
        at: now,
      });
    },
    { behavior: "immediate" },
  );
  signal({ type: "member.changed", memberId });
}
