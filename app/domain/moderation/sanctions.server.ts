import { db, type Tx } from "db/client.server";
import { reports } from "db/schema";
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import type { Member } from "~/domain/members/person";
import { allow, Refusal } from "~/domain/refusal";
import { signal } from "~/domain/signals.server";
import { type Carried, putBack, putOut } from "./concealment.server";
import { addToLog, findLastDecision } from "./log.server";
import { canDecide, DECISIONS, type Decision, decisionsFor, REASON_LIMIT, type TargetRef } from "./rules";
import type { Target } from "./targets.server";

/** The number of the last decision that the moderator saw (0: none), so that a colleague's is not overruled unseen. */
const before = z
  .string()
  .regex(/^\d{1,15}$/, "forms.invalid")
  .transform(Number)
  .optional();
const reason = z.string().trim().max(REASON_LIMIT, "forms.tooLong").default("");

/** What is decided and why. Whoever is decided about reads the reason, so only keeping needs none. */
export const decisionDraft = z
  .object({ decision: z.enum(DECISIONS, "forms.choose"), reason, before })
  .refine(({ decision, reason }) => decision === "keep" || reason !== "", {
    path: ["reason"],
    message: "moderation.problem.reason",
  });
export type DecisionDraft = z.input<typeof decisionDraft>;

/** Taking a decision back needs no reason; the log keeps one that is given. */
export const undoDraft = z.object({ reason, before });

const OUTCOME = { keep: "kept", hide: "hidden", remove: "removed" } as const;

/**
 * Decides about a reply, a thread or a message (`getTarget`), and with it about its open reports. Hiding
 * takes the words out of sight and out of the counts; a question whose accepted answer this was waits again.
 * Removing puts the message's author out of its room. The log keeps each.
 * Refuses (403) who may not decide, or not this; (409) when a colleague was quicker.
 * Signals what changed (`reply.changed`, `thread.changed`, `room.left`), then `report.changed`.
 */
export function decide(
  moderator: Member,
  target: Target,
  draft: { decision: Decision; reason?: string; before?: number },
): void {
  const { decision, reason = "" } = draft;
  allow(canDecide(moderator, target), "moderation.problem.own");
  allow(decisionsFor(moderator, target).includes(decision), "errors.403.text");
  const carried = db.transaction(
    (tx) => {
      if (draft.before !== undefined && draft.before !== numberOf(target)) throw tooLate();
      const at = new Date();
      const closed = closeReports(tx, target, { byId: moderator.id, decision: OUTCOME[decision], at });
      if (decision !== "keep") return putOut(tx, moderator, target, reason, at);
      if (closed === 0) throw tooLate();
      addToLog(tx, { actor: moderator, action: "report.kept", ...named(target), reason, at });
      return [];
    },
    { behavior: "immediate" },
  );
  tell(carried);
}

/**
 * Takes the last decision back: everything stands as before it, an accepted answer is accepted again, and
 * the reports wait for another decision. Refuses as `decide`; (409) also when there is nothing to take back.
 */
export function undoDecision(
  moderator: Member,
  target: Target,
  { reason = "", before }: { reason?: string; before?: number } = {},
): void {
  allow(canDecide(moderator, target), "moderation.problem.own");
  const carried = db.transaction(
    (tx) => {
      const last = findLastDecision(target);
      if (!last?.undoable || (before !== undefined && before !== last.number)) throw tooLate();
      const at = new Date();
      reopenReports(tx, target, last.at);
      return putBack(tx, moderator, target, last, reason, at);
    },
    { behavior: "immediate" },
  );
  tell(carried);
}

const tooLate = () => new Refusal(409, "moderation.problem.decided");
const numberOf = (target: TargetRef) => findLastDecision(target)?.number ?? 0;
const named = ({ type, id }: TargetRef) => ({ targetType: type, targetId: id });

function tell(carried: Carried): void {
  for (const say of carried) say();
  signal({ type: "report.changed" });
}

function closeReports(
  tx: Tx,
  { type, id }: TargetRef,
  { byId, decision, at }: { byId: string; decision: "kept" | "hidden" | "removed"; at: Date },
): number {
  return tx
    .update(reports)
    .set({ decidedAt: at, decidedById: byId, decision })
    .where(and(eq(reports.targetType, type), eq(reports.targetId, id), isNull(reports.decidedAt)))
    .run().changes;
}

/** Only those that this decision had closed; what was decided before it stays so. */
function reopenReports(tx: Tx, { type, id }: TargetRef, decidedAt: Date): void {
  tx.update(reports)
    .set({ decidedAt: null, decidedById: null, decision: null })
    .where(and(eq(reports.targetType, type), eq(reports.targetId, id), eq(reports.decidedAt, decidedAt)))
    .run();
}
