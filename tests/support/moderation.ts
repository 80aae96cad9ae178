import { db } from "db/client.server";
import { moderationLog } from "db/schema";
import { and, asc, eq } from "drizzle-orm";
import type { Member } from "~/domain/members/person";
import { report } from "~/domain/moderation/reports.server";
import type { ReportReason, TargetRef } from "~/domain/moderation/rules";
import { getTarget } from "~/domain/moderation/targets.server";

/** The name of a reply, a thread or a message. */
export const theReply = (reply: { id: string }): TargetRef => ({ type: "reply", id: reply.id });
export const theThread = (thread: { id: string }): TargetRef => ({ type: "thread", id: thread.id });
export const theMessage = (id: string): TargetRef => ({ type: "message", id });

/** A member reports something, for whatever reason unless told. */
export const aReport = (by: Member, ref: TargetRef, reason: ReportReason = "rude", note = "") =>
  report(by, getTarget(by, ref), { reason, note });

/** What the log says about a thing, the oldest line first. */
export function logOf(ref: { type: string; id: string }) {
  return db
    .select({ actorId: moderationLog.actorId, action: moderationLog.action, reason: moderationLog.reason })
    .from(moderationLog)
    .where(
      and(eq(moderationLog.targetType, ref.type as TargetRef["type"]), eq(moderationLog.targetId, ref.id)),
    )
    .orderBy(asc(moderationLog.number))
    .all();
}
