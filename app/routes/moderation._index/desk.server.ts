import type { Member } from "~/domain/members/person";
import { findLastDecision } from "~/domain/moderation/log.server";
import { listLog } from "~/domain/moderation/log-lines.server";
import { type Case, countOpenCases, getCase, listOpenCases } from "~/domain/moderation/queue.server";
import { CASES_A_PAGE, TARGET_TYPES, type TargetRef } from "~/domain/moderation/rules";
import { findTarget } from "~/domain/moderation/targets.server";
import { canonicalPage } from "~/http/canonical-page.server";
import { pageCount } from "~/http/paging";

const LATEST = 4; // lines of the log under the queue, as many as one takes in at a glance

/** The desk of a moderator: what waits, the case that lies open, and the newest lines of the log. */
export function viewDesk(moderator: Member, request: Request, ref?: TargetRef) {
  const { count, since } = countOpenCases(moderator);
  const pages = pageCount(count, CASES_A_PAGE);
  const page = ref ? 1 : canonicalPage(request, pages);
  const cases = listOpenCases(moderator, page);
  const first = cases[0]?.target;
  const chosen: Case | null = ref || first ? getCase(moderator, ref ?? first!) : null;
  return {
    cases,
    count,
    since,
    page,
    pages,
    chosen,
    /** Whether the address names the case; a phone then shows it alone. */
    alone: ref !== undefined,
    log: listLog(moderator, 1, LATEST, "decisions"),
    done: viewDone(moderator, new URL(request.url).searchParams.get("done")),
  };
}
export type DeskView = ReturnType<typeof viewDesk>;

/** What the moderator has just decided, to be taken back while the toast stands: nothing else in the address counts. */
function viewDone(moderator: Member, done: string | null) {
  const [kind, id] = done?.split("/") ?? [];
  const type = TARGET_TYPES.find((each) => each === kind);
  const target = type && id ? findTarget(moderator, { type, id }) : undefined;
  const last = target && findLastDecision(target);
  if (!last?.undoable || last.actorId !== moderator.id) return null;
  return { type: target!.type, id: target!.id, action: last.action, number: last.number };
}
