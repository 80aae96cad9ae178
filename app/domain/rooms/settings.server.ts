import { db, prepared } from "db/client.server";
import { roomMembers } from "db/schema";
import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Member } from "~/domain/members/person";
import { allow, found } from "~/domain/refusal";
import { signal } from "~/domain/signals.server";
import { momentAt, wallTime } from "~/text/calendar";
import { FOREVER, LEVELS, type Level, levelsOf, MORNING, MUTES, type Mute, USUAL_LEVEL } from "./levels";
import type { Room } from "./rooms.server";

const HOUR = 60 * 60 * 1000;
const WEEK = 7 * 24 * HOUR;

export const levelDraft = z.object({ level: z.enum(LEVELS, "forms.choose") });
export const muteDraft = z.object({ until: z.enum(MUTES, "forms.choose") });

/** What a member hears of a room: the level they chose, or the usual one, and until when it is muted. */
export type Hearing = { level: Level; mutedUntil: Date | null };

const own = prepared(() =>
  db
    .select({ level: roomMembers.level, mutedUntil: roomMembers.mutedUntil })
    .from(roomMembers)
    .where(
      and(
        eq(roomMembers.roomId, sql.placeholder("roomId")),
        eq(roomMembers.memberId, sql.placeholder("memberId")),
        isNull(roomMembers.removedAt),
      ),
    )
    .prepare(),
);

/** What a member hears of their room. Refuses (404) who does not belong to it: staff who only look count nothing. */
export function getHearing(member: Member, room: Room, now = new Date()): Hearing {
  const { level, mutedUntil } = found(own().get({ roomId: room.id, memberId: member.id }));
  return {
    level: level ?? USUAL_LEVEL[room.kind],
    mutedUntil: mutedUntil && mutedUntil > now ? mutedUntil : null,
  };
}

/** Chooses which messages of a room count. Refuses as `getHearing`, (403) what there is not in such a room. Signals `room.heard`. */
export function chooseLevel(member: Member, room: Room, level: Level): void {
  getHearing(member, room);
  allow(levelsOf(room.kind).includes(level), "errors.403.text");
  write(member, room, { level });
}

/** Mutes a room: nothing in it counts until then. Refuses as `getHearing`. Signals `room.heard`. */
export function muteRoom(member: Member, room: Room, mute: Mute, now = new Date()): void {
  getHearing(member, room);
  write(member, room, { mutedUntil: endOfMute(mute, member.timeZone, now) });
}

/** Hears a room again. Refuses as `getHearing`. Signals `room.heard`. */
export function unmuteRoom(member: Member, room: Room): void {
  getHearing(member, room);
  write(member, room, { mutedUntil: null });
}

/** When a mute ends; the morning is that of the member's own wall. */
export function endOfMute(mute: Mute, timeZone: string, now: Date): Date {
  if (mute === "hour") return new Date(now.getTime() + HOUR);
  if (mute === "week") return new Date(now.getTime() + WEEK);
  if (mute === "forever") return new Date(FOREVER);
  const { year, month, day } = wallTime(now, timeZone);
  return momentAt({ year, month, day: day + 1, hour: MORNING, minute: 0 }, timeZone);
}

function write(member: Member, room: Room, change: { level?: Level; mutedUntil?: Date | null }): void {
  db.update(roomMembers)
    .set(change)
    .where(and(eq(roomMembers.roomId, room.id), eq(roomMembers.memberId, member.id)))
    .run();
  signal({ type: "room.heard", roomId: room.id, memberId: member.id });
}
