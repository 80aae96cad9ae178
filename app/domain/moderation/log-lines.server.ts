import { db, prepared } from "db/client.server";
import { cycles, fields, type LogDetail, members, moderationLog, rooms } from "db/schema";
import { and, count, desc, eq, inArray, isNotNull, max, sql } from "drizzle-orm";
import type { PersonRef, Viewer } from "~/domain/members/person";
import { canModerate, isStaff } from "~/domain/members/rules";
import { personColumns } from "~/domain/members/viewer.server";
import { allow } from "~/domain/refusal";
import { namingColumns, type RoomNaming } from "~/domain/rooms/rooms.server";
import { DECIDING, type LogAction, type LogRow, UNDOABLE } from "./log.server";
import { canDecide, LOG_PAGE, TARGET_TYPES, type TargetRef, type TargetType } from "./rules";
import { keyOf, listTargets, type Target } from "./targets.server";

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

function refOf({ targetType, targetId }: LogRow): TargetRef | undefined {
  const type = TARGET_TYPES.find((each) => each === (targetType as TargetType));
  return type && { type, id: targetId };
}

/** Who has not come yet is named to the team only. */
function peopleOf(viewer: Viewer, rows: LogRow[]): Map<string, PersonRef> {
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
function lastWords(rows: LogRow[]): Set<number> {
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
