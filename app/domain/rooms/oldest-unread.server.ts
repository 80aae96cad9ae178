import { db, prepared } from "db/client.server";
import { messages, roomMembers, roomReads } from "db/schema";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Viewer } from "~/domain/members/person";

const viewer = sql.placeholder("viewer");
const firstUnread = sql<number | null>`(
  select waiting.created_at from ${messages} as waiting
  where waiting.room_id = ${roomReads.roomId} and waiting.number > ${roomReads.lastNumber}
    and waiting.author_id <> ${viewer}
  order by waiting.number limit 1)`;

const oldest = prepared(() =>
  db
    .select({ at: sql<number | null>`min(${firstUnread})` })
    .from(roomMembers)
    .innerJoin(
      roomReads,
      and(eq(roomReads.roomId, roomMembers.roomId), eq(roomReads.memberId, roomMembers.memberId)),
    )
    .where(and(eq(roomMembers.memberId, viewer), isNull(roomMembers.removedAt)))
    .prepare(),
);

/** When the first of the messages came that wait for the viewer in their rooms; null when none waits. */
export function findOldestUnread(member: Viewer): Date | null {
  const at = oldest().get({ viewer: member.id })?.at;
  return at == null ? null : new Date(at);
}
