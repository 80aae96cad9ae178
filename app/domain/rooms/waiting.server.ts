import { messageMentions, messages, roomMembers, roomReads, rooms } from "db/schema";
import { and, eq, sql } from "drizzle-orm";
import { USUAL_LEVEL } from "./levels";
import { UNREAD_LIMIT } from "./rules";

const viewerId = sql.placeholder("viewerId");

/** How a room is joined to the viewer's own read position; `viewerId` names whose. */
export const reading = and(eq(roomReads.roomId, rooms.id), eq(roomReads.memberId, viewerId));

const usual = sql.join(
  Object.entries(USUAL_LEVEL).map(([kind, level]) => sql.raw(`WHEN '${kind}' THEN '${level}'`)),
  sql.raw(" "),
);
const chosen = sql`coalesce(${roomMembers.level}, CASE ${rooms.kind} ${usual} END)`;

/** What counts for the viewer in a room just now; `now` (ms) says whether a mute still lasts. */
const inForce = sql`CASE WHEN ${roomMembers.mutedUntil} > ${sql.placeholder("now")} THEN 'nothing' ELSE ${chosen} END`;

/** Condition on `waiting`: a message of another, not taken back, after the viewer's read position. */
const after = sql`waiting.room_id = ${rooms.id} AND waiting.number > ${roomReads.lastNumber}
  AND waiting.author_id <> ${viewerId} AND waiting.deleted_at IS NULL`;
const limit = sql.raw(String(UNREAD_LIMIT));

/** The same, of those that name the viewer. */
const named = sql`SELECT 1 FROM ${messageMentions} AS mention
  INNER JOIN ${messages} AS waiting ON waiting.id = mention.message_id
  WHERE mention.member_id = ${viewerId} AND mention.room_id = ${rooms.id} AND ${after}`;

/**
 * How many messages wait, counted to UNREAD_LIMIT, by what the viewer wishes to count in the room. Where there is
 * no read position (staff who never opened the room) nothing waits. Joined to `membership` and `reading`.
 */
export const unread = sql<number>`CASE ${inForce}
  WHEN 'all' THEN (SELECT count(*) FROM (SELECT 1 FROM ${messages} AS waiting WHERE ${after} LIMIT ${limit}))
  WHEN 'mentions' THEN (SELECT count(*) FROM (${named} LIMIT ${limit}))
  ELSE 0 END`;

/** Whether there is anything new at all, counted or not. */
export const hasNews = sql<number>`EXISTS (SELECT 1 FROM ${messages} AS waiting WHERE ${after})`.mapWith(
  Boolean,
);

/** When the first of the counted messages came, in ms; null when none waits. */
export const firstWaiting = sql<number | null>`CASE ${inForce}
  WHEN 'all' THEN (SELECT waiting.created_at FROM ${messages} AS waiting WHERE ${after}
    ORDER BY waiting.number LIMIT 1)
  WHEN 'mentions' THEN (SELECT min(waiting.created_at) FROM ${messageMentions} AS mention
    INNER JOIN ${messages} AS waiting ON waiting.id = mention.message_id
    WHERE mention.member_id = ${viewerId} AND mention.room_id = ${rooms.id} AND ${after})
  END`;
