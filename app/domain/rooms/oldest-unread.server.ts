import { db, prepared } from "db/client.server";
import { roomMembers, roomReads, rooms } from "db/schema";
import { isNotNull, sql } from "drizzle-orm";
import type { Viewer } from "~/domain/members/person";
import { membership } from "./rooms.server";
import { firstWaiting, reading } from "./waiting.server";

const oldest = prepared(() =>
  db
    .select({ at: sql<number | null>`min(${firstWaiting})` })
    .from(rooms)
    .innerJoin(roomReads, reading)
    .leftJoin(roomMembers, membership)
    .where(isNotNull(roomMembers.memberId))
    .prepare(),
);

/** When the first of the messages came that are counted for the viewer in their rooms; null when none waits. */
export function findOldestUnread(member: Viewer): Date | null {
  const at = oldest().get({ viewerId: member.id, now: Date.now() })?.at;
  return at == null ? null : new Date(at);
}
