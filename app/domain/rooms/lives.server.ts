import { db } from "db/client.server";
import { moderationLog, rooms } from "db/schema";
import { and, desc, eq } from "drizzle-orm";
import { z } from "zod";
import type { Member } from "~/domain/members/person";
import { allow } from "~/domain/refusal";
import { signal } from "~/domain/signals.server";
import { dayAfter, dayBegins, isDay } from "~/text/days";
import { REUNION_DAYS, ROOM_LIVES } from "./life";
import type { Room } from "./rooms.server";
import { canManageRoom } from "./rules";

const DAY = 24 * 60 * 60 * 1000;
const day = z
  .string()
  .regex(/^(\d{4}-\d{2}-\d{2})?$/, "forms.invalid")
  .default("");

/** How a room is to live, and the first and last day of the next reunion, by the calendar of Belgrade. */
export const lifeDraft = z
  .object({ life: z.enum(ROOM_LIVES, "forms.choose"), from: day, until: day })
  .superRefine(({ from, until }, problems) => {
    const problem = (path: string, message: string, params?: Record<string, number>) =>
      problems.addIssue({ code: "custom", path: [path], message, params });
    if (from && !until) problem("until", "kinds.problem.noEnd");
    if (until && !from) problem("from", "kinds.problem.noBeginning");
    if (!from || !until) return;
    const [first, end] = [startOf(from), startOf(until, 1)];
    if (!first) problem("from", "forms.invalid");
    if (!end) problem("until", "forms.invalid");
    if (!first || !end) return;
    if (end <= first) problem("until", "kinds.problem.endFirst");
    if (end.getTime() - first.getTime() > (REUNION_DAYS + 1) * DAY)
      problem("until", "kinds.problem.tooLong", { max: REUNION_DAYS });
  });
export type LifeDraft = z.infer<typeof lifeDraft>;

/** The midnight at which a day (2026-12-12) begins, or one some days later; undefined for no day of a calendar. */
function startOf(date: string, later = 0): Date | undefined {
  return isDay(date) ? dayBegins(dayAfter(date, later)) : undefined;
}

/**
 * Says how a room lives and when its people meet in it again; without days no reunion is planned. Stands in the
 * moderation log, and is taken back by saying it otherwise. Refuses (403) who does not look after the room.
 * Signals `room.changed` when something is different.
 */
export function setLife(staff: Member, room: Room, { life, from, until }: LifeDraft, at = new Date()): void {
  allow(canManageRoom(staff, room), "errors.403.text");
  const reunionFrom = (from && startOf(from)) || null;
  const reunionUntil = (until && startOf(until, 1)) || null;
  const same =
    life === room.life && isSame(reunionFrom, room.reunionFrom) && isSame(reunionUntil, room.reunionUntil);
  if (same) return;
  db.transaction((tx) => {
    tx.update(rooms).set({ life, reunionFrom, reunionUntil }).where(eq(rooms.id, room.id)).run();
    const detail = { roomId: room.id, life, ...(from && { from, until }) };
    tx.insert(moderationLog)
      .values({ actorId: staff.id, action: "room.life", targetType: "room", targetId: room.id, detail, at })
      .run();
  });
  signal({ type: "room.changed", roomId: room.id });
}

const isSame = (one: Date | null, other: Date | null) => one?.getTime() === other?.getTime();

/** Since when a room is an archive, in ms; undefined when nobody wrote down that it became one. */
export function findArchivedAt(room: Pick<Room, "id" | "life">): number | undefined {
  if (room.life !== "archive") return undefined;
  const lines = db
    .select({ at: moderationLog.at, detail: moderationLog.detail })
    .from(moderationLog)
    .where(
      and(
        eq(moderationLog.targetType, "room"),
        eq(moderationLog.targetId, room.id),
        eq(moderationLog.action, "room.life"),
      ),
    )
    .orderBy(desc(moderationLog.number))
    .all();
  const since = lines.findIndex(({ detail }) => detail?.life !== "archive");
  const first = since === -1 ? lines.at(-1) : lines[since - 1];
  return first?.at.getTime();
}
