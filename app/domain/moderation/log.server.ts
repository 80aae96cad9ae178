import { db, prepared, type Tx } from "db/client.server";
import { members, moderationLog } from "db/schema";
import { and, desc, eq, getTableColumns, inArray, sql } from "drizzle-orm";
import type { PersonRef } from "~/domain/members/person";
import { personColumns } from "~/domain/members/viewer.server";
import type { TargetRef } from "./rules";

export type LogRow = typeof moderationLog.$inferSelect;
export type LogAction = LogRow["action"];

/** Actions that decide about a thing, or take a decision back. */
export const DECIDING = [
  "report.kept",
  "report.removed",
  "report.reopened",
  "reply.hidden",
  "reply.restored",
  "thread.hidden",
  "thread.restored",
] as const satisfies LogAction[];
/** Those of them that can be taken back. */
export const UNDOABLE: LogAction[] = ["report.kept", "report.removed", "reply.hidden", "thread.hidden"];

/** Writes one line of the log, in the transaction of what it tells. Nobody changes it afterwards: triggers refuse. */
export function addToLog(
  tx: Tx,
  line: Pick<LogRow, "action" | "targetType" | "targetId" | "at"> & {
    actor: { id: string };
    reason?: string;
    detail?: LogRow["detail"];
  },
): void {
  const { actor, ...rest } = line;
  tx.insert(moderationLog)
    .values({ ...rest, actorId: actor.id })
    .run();
}

const lastOf = prepared(() =>
  db
    .select({ ...getTableColumns(moderationLog), actor: personColumns })
    .from(moderationLog)
    .innerJoin(members, eq(members.id, moderationLog.actorId))
    .where(
      and(
        eq(moderationLog.targetType, sql.placeholder("type")),
        eq(moderationLog.targetId, sql.placeholder("id")),
        inArray(moderationLog.action, DECIDING),
      ),
    )
    .orderBy(desc(moderationLog.number))
    .limit(1)
    .prepare(),
);

/** What was last decided about a thing and by whom, if anything; `undoable` tells it from a decision taken back. */
export function findLastDecision(
  ref: TargetRef,
): (LogRow & { actor: PersonRef; undoable: boolean }) | undefined {
  const row = lastOf().get(ref);
  return row && { ...row, undoable: UNDOABLE.includes(row.action) };
}
