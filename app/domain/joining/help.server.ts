import { db } from "db/client.server";
import { newId } from "db/ids";
import { helpRequests } from "db/schema";
import { and, asc, count, eq, isNull } from "drizzle-orm";
import type { Member } from "~/domain/members/person";
import { isStaff } from "~/domain/members/rules";
import { addToLog } from "~/domain/moderation/log.server";
import { allow, Refusal } from "~/domain/refusal";
import type { Language } from "~/i18n/languages";

export type HelpRequest = typeof helpRequests.$inferSelect;

/** A line to the team; `reachAt` is how the person can be reached, in their words. */
export type HelpDraft = { name: string; reachAt: string; body: string };

/** Keeps a line to the team, from a visitor or a member. */
export function writeToTeam(draft: HelpDraft, language: Language, now = new Date()): void {
  db.insert(helpRequests)
    .values({ ...draft, id: newId("hlp"), language, createdAt: now })
    .run();
}

/** Lines that wait for the team, the oldest first. Refuses (403) everybody else. */
export function listHelpRequests(staff: Member): HelpRequest[] {
  allow(isStaff(staff), "errors.403.text");
  return db
    .select()
    .from(helpRequests)
    .where(isNull(helpRequests.handledAt))
    .orderBy(asc(helpRequests.createdAt), asc(helpRequests.id))
    .limit(200)
    .all();
}

/** How many lines wait. */
export function countHelpRequests(): number {
  return db.select({ all: count() }).from(helpRequests).where(isNull(helpRequests.handledAt)).get()!.all;
}

/** Marks a line as settled. Refuses (403) who is not staff, (409) one that is unknown or settled. */
export function settleHelpRequest(staff: Member, id: string, now = new Date()): void {
  allow(isStaff(staff), "errors.403.text");
  db.transaction((tx) => {
    const { changes } = tx
      .update(helpRequests)
      .set({ handledAt: now, handledById: staff.id })
      .where(and(eq(helpRequests.id, id), isNull(helpRequests.handledAt)))
      .run();
    if (changes === 0) throw new Refusal(409, "joining.request.decided");
    addToLog(tx, { actor: staff, action: "help.handled", targetType: "request", targetId: id, at: now });
  });
}
