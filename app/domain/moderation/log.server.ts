import { db, prepared, type Tx } from "db/client.server";
import { cycles, fields, type LogDetail, members, moderationLog, rooms } from "db/schema";
import { and, count, desc, eq, getTableColumns, inArray, isNotNull, max, sql } from "drizzle-orm";
import type { PersonRef, Viewer } from "~/domain/members/person";
import { canModerate, isStaff } from "~/domain/members/rules";
import { personColumns } from "~/domain/members/viewer.server";
import { allow } from "~/domain/refusal";
import { namingColumns, type RoomNaming } from "~/domain/rooms/rooms.server";
import { canDecide, LOG_PAGE, TARGET_TYPES, type TargetRef, type TargetType } from "./rules";
import { keyOf, listTargets, type Target } from "./targets.server";

type Row = typeof moderationLog.$inferSelect;
export type LogAction = Row["action"];

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
const UNDOABLE: LogAction[] = ["report.kept", "report.removed", "reply.hidden", "thread.hidden"];

/** Writes one line of the log, in the transaction of what it tells. Nobody changes it afterwards: triggers refuse. */
export function addToLog(
  tx: Tx,
  line: Pick<Row, "action" | "targetType" | "targetId" | "at"> & {
    actor: { id: string };
    reason?: string;
    detail?: Row["detail"];
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
): (Row & { actor: PersonRef; undoable: boolean }) | undefined {
  const row = lastOf().get(ref);
  return row && { ...row, undoable: UNDOABLE.includes(row.action) };
}

/** The room that a line is about: one of those that the team looks after. */
type LogRoom = RoomNaming & { slug: string };

/** One line of the log as a moderator reads it. What they may not see is not named, nor is its reason. */
export type LogEntry = {
  number: number;
  action: LogAction;
  at: Date;
  reason: string;
  /** Null where a member reported the reader's own words: that stays between them and the moderators. */
  actor: PersonRef | null;
  target: Target | null;
  /** For lines about a person. */
  person: PersonRef | null;
  room: LogRoom | null;
  /** For lines about an edition and its people. */
  cycle: { number: number | null; years: string } | null;
  /** What a line says of how a room lives from then on. */
  life: LogDetail | null;
  /** How many people a line is about, where it is about several. */
  count: number;
  /** What of a dormant person was corrected. */
  what: LogDetail["what"] | null;
  /** For lines about one of the site's pages: its slug. */
  page: string | null;
  /** Whether the reader may take it back: it is the last word about its target. */
  undoable: boolean;
};

/** all: every line · decisions: without the reports that led to them. */
export type LogPart = "all" | "decisions";

const wanted = sql`(${sql.placeholder("all")} = 1 or ${moderationLog.action} <> 'report.made')`;
const asked = (part: LogPart) => ({ all: part === "all" ? 1 : 0 });

const lines = prepared(() =>
  db
    .select({
      line: moderationLog,
      actor: personColumns,
      slug: rooms.slug,
      ...namingColumns,
      // An edition may have no number: Drizzle takes a joined group for absent whose first column is null.
      cycle: {
        years: cycles.years,
        nameEn: cycles.nameEn,
        nameLatin: cycles.nameLatin,
        number: cycles.number,
      },
    })
    .from(moderationLog)
    .innerJoin(members, eq(members.id, moderationLog.actorId))
    .leftJoin(rooms, sql`${rooms.id} = json_extract(${moderationLog.detail}, '$.roomId')`)
    .leftJoin(
      cycles,
      sql`${cycles.id} = ${rooms.cycleId} OR (${moderationLog.targetType} = 'cycle' AND ${cycles.id} = ${moderationLog.targetId})`,
    )
    .leftJoin(fields, eq(fields.slug, rooms.fieldSlug))
    .where(wanted)
    .orderBy(desc(moderationLog.number))
    .limit(sql.placeholder("limit"))
    .offset(sql.placeholder("offset"))
    .prepare(),
);

/** The log, the newest line first, `size` lines a page. Refuses (403) others than moderators. */
export function listLog(viewer: Viewer, page = 1, size = LOG_PAGE, part: LogPart = "all"): LogEntry[] {
  allow(canModerate(viewer), "errors.403.text");
  const rows = lines().all({ ...asked(part), limit: size, offset: (page - 1) * size });
  const targets = listTargets(
    viewer,
    rows.flatMap(({ line }) => refOf(line) ?? []),
  );
  const people = peopleOf(
    viewer,
    rows.map(({ line }) => line),
  );
  const last = lastWords(rows.map(({ line }) => line));
  return rows.map(({ line, actor, slug, kind, cycle, field, name }) => {
    const ref = refOf(line);
    const target = (ref && targets.get(keyOf(ref))) ?? null;
    const named = !ref || target !== null;
    return {
      number: line.number,
      action: line.action,
      at: line.at,
      reason: named ? line.reason : "",
      actor: line.action === "report.made" && target?.author.id === viewer.id ? null : actor,
      target,
      person: (line.targetType === "member" && people.get(line.targetId)) || null,
      room: slug && kind ? { slug, kind, cycle, field, name, partner: null } : null,
      life: line.action === "room.life" ? line.detail : null,
      cycle: line.targetType === "cycle" ? cycle : null,
      count: line.detail?.count ?? 0,
      what: line.detail?.what ?? null,
      page: line.targetType === "page" ? line.targetId.split(" ")[0]! : null,
      undoable:
        target !== null &&
        UNDOABLE.includes(line.action) &&
        last.has(line.number) &&
        canDecide(viewer, target),
    };
  });
}

const counted = prepared(() => db.select({ count: count() }).from(moderationLog).where(wanted).prepare());

/** How many lines the log has. */
export function countLog(part: LogPart = "all"): number {
  return counted().get(asked(part))!.count;
}

function refOf({ targetType, targetId }: Row): TargetRef | undefined {
  const type = TARGET_TYPES.find((each) => each === (targetType as TargetType));
  return type && { type, id: targetId };
}

/** Who has not come yet is named to the team only. */
function peopleOf(viewer: Viewer, rows: Row[]): Map<string, PersonRef> {
  const ids = rows.filter((row) => row.targetType === "member").map((row) => row.targetId);
  if (ids.length === 0) return new Map();
  const seen = isStaff(viewer) ? undefined : isNotNull(members.claimedAt);
  const people = db
    .select(personColumns)
    .from(members)
    .where(and(inArray(members.id, ids), seen))
    .all();
  return new Map(people.map((person) => [person.id, person]));
}

/** Numbers of the lines that are the last decision about their target. */
function lastWords(rows: Row[]): Set<number> {
  const ids = rows.filter((row) => UNDOABLE.includes(row.action)).map((row) => row.targetId);
  if (ids.length === 0) return new Set();
  const numbers = db
    .select({ number: max(moderationLog.number) })
    .from(moderationLog)
    .where(and(inArray(moderationLog.targetId, ids), inArray(moderationLog.action, DECIDING)))
    .groupBy(moderationLog.targetType, moderationLog.targetId)
    .all();
  return new Set(numbers.map((row) => row.number!));
}
