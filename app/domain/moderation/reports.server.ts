import { db, prepared, type Tx } from "db/client.server";
import { newId } from "db/ids";
import { reports } from "db/schema";
import { and, count, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Member, Viewer } from "~/domain/members/person";
import { allow, Refusal } from "~/domain/refusal";
import { signal } from "~/domain/signals.server";
import { addToLog } from "./log.server";
import { canReport, NOTE_LIMIT, REPORT_REASONS, REPORTS_AN_HOUR, type TargetRef } from "./rules";
import type { Target } from "./targets.server";

/** Why, and two sentences if one wants. */
export const reportDraft = z.object({
  reason: z.enum(REPORT_REASONS, "forms.choose"),
  note: z.string().trim().max(NOTE_LIMIT, "forms.tooLong").default(""),
});
export type ReportDraft = z.infer<typeof reportDraft>;

/**
 * Tells the moderators that a reply, a thread or a message (`getTarget`) needs a look. One report a person
 * and thing: sent again, it changes nothing and says nothing. Returns whether it was the first.
 * Refuses (403) one's own words and what is hidden already, (429) the twenty-first within an hour.
 * Signals `report.changed`.
 */
export function report(reporter: Member, target: Target, draft: ReportDraft): boolean {
  if (findOwnReport(reporter, target)) return false;
  allow(canReport(reporter, target), "moderation.problem.notYours");
  const made = db.transaction(
    (tx) => {
      refuseHaste(tx, reporter);
      return insertOnce(tx, reporter, target, draft);
    },
    { behavior: "immediate" },
  );
  if (made) signal({ type: "report.changed" });
  return made;
}

function insertOnce(tx: Tx, reporter: Member, target: TargetRef, { reason, note }: ReportDraft): boolean {
  const at = new Date();
  const about = { targetType: target.type, targetId: target.id } as const;
  const { changes } = tx
    .insert(reports)
    .values({ id: newId("rpt"), reporterId: reporter.id, ...about, reason, note, createdAt: at })
    .onConflictDoNothing()
    .run();
  if (changes > 0) addToLog(tx, { actor: reporter, action: "report.made", ...about, reason, at });
  return changes > 0;
}

const HOUR = 60 * 60 * 1000;

function refuseHaste(tx: Tx, reporter: Member): void {
  const since = new Date(Date.now() - HOUR);
  const { made } = tx
    .select({ made: count() })
    .from(reports)
    .where(and(eq(reports.reporterId, reporter.id), gt(reports.createdAt, since)))
    .get()!;
  if (made >= REPORTS_AN_HOUR) throw new Refusal(429, "moderation.problem.tooMany", { seconds: HOUR / 1000 });
}

const own = prepared(() =>
  db
    .select({ createdAt: reports.createdAt, decidedAt: reports.decidedAt, decision: reports.decision })
    .from(reports)
    .where(
      and(
        eq(reports.reporterId, sql.placeholder("viewer")),
        eq(reports.targetType, sql.placeholder("type")),
        eq(reports.targetId, sql.placeholder("id")),
      ),
    )
    .prepare(),
);

/** The viewer's own report of a thing and what became of it, if they made one. */
export function findOwnReport(viewer: Viewer, { type, id }: TargetRef) {
  return own().get({ viewer: viewer.id, type, id });
}

const columns = {
  id: reports.id,
  type: reports.targetType,
  targetId: reports.targetId,
  reason: reports.reason,
  note: reports.note,
  createdAt: reports.createdAt,
  decidedAt: reports.decidedAt,
};

/** Every report of a thing, the oldest first; who made them is not told. */
export function listReports({ type, id }: TargetRef): ReportView[] {
  return db
    .select(columns)
    .from(reports)
    .where(and(eq(reports.targetType, type), eq(reports.targetId, id)))
    .orderBy(reports.createdAt, reports.id)
    .limit(200)
    .all();
}

/** The reports of these things that wait for a decision, the oldest first. */
export function listOpenReports(refs: TargetRef[]): ReportView[] {
  return db
    .select(columns)
    .from(reports)
    .where(
      and(
        isNull(reports.decidedAt),
        inArray(
          reports.targetId,
          refs.map((ref) => ref.id),
        ),
      ),
    )
    .orderBy(reports.createdAt, reports.id)
    .limit(2_000)
    .all();
}

/** A report as moderators read it. */
export type ReportView = Pick<
  typeof reports.$inferSelect,
  "id" | "targetId" | "reason" | "note" | "createdAt" | "decidedAt"
> & { type: TargetRef["type"] };
