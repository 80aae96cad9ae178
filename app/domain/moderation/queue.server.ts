import { db, prepared } from "db/client.server";
import { members, messages, moderationLog, replies, reports, roomMembers, rooms, threads } from "db/schema";
import { and, asc, eq, exists, inArray, isNull, min, ne, or, sql } from "drizzle-orm";
import type { Member, Viewer } from "~/domain/members/person";
import { canModerate } from "~/domain/members/rules";
import { plainText } from "~/domain/prose/excerpt.server";
import { allow } from "~/domain/refusal";
import * as inRooms from "~/domain/rooms/rooms.server";
import { eyesOf, visible } from "~/domain/threads/visibility.server";
import { historyOf } from "./history.server";
import { DECIDING, findLastDecision } from "./log.server";
import { listOpenReports, listReports, type ReportView } from "./reports.server";
import { CASES_A_PAGE, canDecide, canSuspend, decisionsFor, type TargetRef, type TargetType } from "./rules";
import { getTarget, keyOf, listTargets, type Target, visibleMessage } from "./targets.server";

/** Characters of the words that the queue shows: two lines. */
const EXCERPT = 110;

const one = { one: sql`1` };
const notOwn = (author: typeof replies.authorId | typeof threads.authorId | typeof messages.authorId) =>
  ne(author, sql.placeholder("viewer"));

// A case waits for those who may see what it is about and did not write it: a colleague decides about those.
const waitsForViewer = () =>
  and(
    isNull(reports.decidedAt),
    or(
      and(
        eq(reports.targetType, "reply"),
        exists(
          db
            .select(one)
            .from(replies)
            .innerJoin(threads, eq(threads.id, replies.threadId))
            .where(and(eq(replies.id, reports.targetId), notOwn(replies.authorId), visible)),
        ),
      ),
      and(
        eq(reports.targetType, "thread"),
        exists(
          db
            .select(one)
            .from(threads)
            .where(and(eq(threads.id, reports.targetId), notOwn(threads.authorId), visible)),
        ),
      ),
      and(
        eq(reports.targetType, "message"),
        exists(
          db
            .select(one)
            .from(messages)
            .innerJoin(rooms, eq(rooms.id, messages.roomId))
            .leftJoin(roomMembers, inRooms.membership)
            .where(and(eq(messages.id, reports.targetId), notOwn(messages.authorId), visibleMessage)),
        ),
      ),
    ),
  );

const waiting = prepared(() =>
  db
    .select({
      type: reports.targetType,
      id: reports.targetId,
      since: min(reports.createdAt),
      again: sql<number>`${exists(
        db
          .select(one)
          .from(moderationLog)
          .where(
            and(
              eq(moderationLog.targetType, reports.targetType),
              eq(moderationLog.targetId, reports.targetId),
              inArray(moderationLog.action, DECIDING),
            ),
          ),
      )}`.mapWith(Boolean),
    })
    .from(reports)
    .where(waitsForViewer())
    .groupBy(reports.targetType, reports.targetId)
    .orderBy(asc(min(reports.createdAt)), asc(reports.targetId))
    .limit(sql.placeholder("limit"))
    .offset(sql.placeholder("offset"))
    .prepare(),
);

const counted = prepared(() =>
  db
    .select({
      type: reports.targetType,
      cases: sql<number>`count(distinct ${reports.targetId})`,
      since: min(reports.createdAt),
    })
    .from(reports)
    .where(waitsForViewer())
    .groupBy(reports.targetType)
    .prepare(),
);

const eyes = (viewer: Viewer) => ({ ...eyesOf(viewer), ...inRooms.eyesOf(viewer) });

/** A thing that was reported and waits: the longest first in the queue. */
export type OpenCase = {
  target: Target;
  /** How the words begin, as one line of plain text. */
  excerpt: string;
  /** Those that are not decided, the oldest first; who made them is not told. */
  reports: ReportView[];
  since: Date;
  /** Whether it was decided about before. */
  again: boolean;
};

/** What waits for a decision that the viewer may take, 20 a page. Refuses (403) others than moderators. */
export function listOpenCases(viewer: Viewer, page = 1): OpenCase[] {
  allow(canModerate(viewer), "errors.403.text");
  const offset = (page - 1) * CASES_A_PAGE;
  const rows = waiting().all({ ...eyes(viewer), limit: CASES_A_PAGE, offset });
  const targets = listTargets(viewer, rows);
  const reports = listOpenReports(rows);
  return rows.flatMap((row) => {
    const target = targets.get(keyOf(row));
    if (!target) return [];
    const own = reports.filter((report) => report.targetId === row.id);
    return {
      target,
      excerpt: plainText(target.html, EXCERPT),
      reports: own,
      since: row.since!,
      again: row.again,
    };
  });
}

/** How many cases wait for the viewer and since when the oldest does. Nothing for those who do not moderate. */
export function countOpenCases(viewer: Viewer): { count: number; since: Date | null } {
  if (!canModerate(viewer)) return { count: 0, since: null };
  const rows: { type: TargetType; cases: number; since: Date | null }[] = counted().all(eyes(viewer));
  const oldest = rows.flatMap((row) => row.since ?? []).sort((a, b) => a.getTime() - b.getTime())[0];
  return { count: rows.reduce((sum, row) => sum + row.cases, 0), since: oldest ?? null };
}

/** The number beside "Moderation" in the menu: cases, not reports. One query, on every page of a moderator. */
export const countOpenReports = (viewer: Viewer): number => countOpenCases(viewer).count;

function standingOf(memberId: string) {
  const columns = { standing: members.standing };
  return db.select(columns).from(members).where(eq(members.id, memberId)).get()!.standing;
}

/**
 * A thing with everything a decision needs: all its reports, what was decided before, and what its author is
 * like here. Refuses (403) who may not decide about it, (404) what they may not see.
 */
export function getCase(moderator: Member, ref: TargetRef) {
  allow(canModerate(moderator), "errors.403.text");
  const target = getTarget(moderator, ref);
  allow(canDecide(moderator, target), "moderation.problem.own");
  return {
    target,
    reports: listReports(ref),
    last: findLastDecision(ref),
    history: historyOf(target.author.id),
    decisions: decisionsFor(moderator, target),
    /** Whether the moderator may pause the author's account. */
    accountable: canSuspend(moderator, { id: target.author.id, standing: standingOf(target.author.id) }),
  };
}
export type Case = ReturnType<typeof getCase>;
