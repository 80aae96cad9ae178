import { prepared, sqlite } from "db/client.server";
import type { Viewer } from "~/domain/members/person";
import { dayAfter, dayBegins, dayOf } from "~/text/days";
import type { Room } from "./rooms.server";
import { SUGGESTED_DAYS } from "./rules";

type Place = { id: string; number: number };

const statements = prepared(() => ({
  since: sqlite.prepare<[string, number], Place>(
    `SELECT id, number FROM messages WHERE room_id = ? AND created_at >= ?
      ORDER BY created_at, number LIMIT 1`,
  ),
  newest: sqlite.prepare<[string], Place>(
    "SELECT id, number FROM messages WHERE room_id = ? ORDER BY number DESC LIMIT 1",
  ),
  // Asked apart, each is one look into the index; asked together they would read all of it.
  first: sqlite.prepare<[string], number>("SELECT min(created_at) FROM messages WHERE room_id = ?").pluck(),
  last: sqlite.prepare<[string], number>("SELECT max(created_at) FROM messages WHERE room_id = ?").pluck(),
  lively: sqlite
    .prepare<[string, string], string>(
      `SELECT day.value ->> 'day' FROM json_each(?) AS day WHERE EXISTS (SELECT 1 FROM messages
        WHERE room_id = ? AND created_at >= day.value ->> 'from' AND created_at < day.value ->> 'to')`,
    )
    .pluck(),
}));

/**
 * The first message of a day of the viewer's calendar; on a day without messages the next one, after the last
 * the last. Undefined in a room in which nothing was said. The room was fetched through the viewer's eyes.
 */
export function findDay(viewer: Viewer, room: Room, day: string): Place | undefined {
  const from = dayBegins(day, viewer.timeZone).getTime();
  return statements().since.get(room.id, from) ?? statements().newest.get(room.id);
}

/** The days between which one can jump, and the newest that have messages; null in a room without any. */
export type RoomDays = { first: string; last: string; lively: string[] } | null;

/** The days of a room by the viewer's calendar: the first, the last, and those of the last SUGGESTED_DAYS with messages. */
export function listDays({ timeZone }: Viewer, room: Room): RoomDays {
  const [first, last] = [statements().first.get(room.id), statements().last.get(room.id)] as (
    | number
    | null
  )[];
  if (first == null || last == null) return null;
  const [oldest, newest] = [dayOf(new Date(first), timeZone), dayOf(new Date(last), timeZone)];
  const days = Array.from({ length: SUGGESTED_DAYS }, (_, back) => dayAfter(newest, -back));
  const begin = (day: string) => dayBegins(day, timeZone).getTime();
  const asked = days
    .filter((day) => day >= oldest)
    .map((day) => ({ day, from: begin(day), to: begin(dayAfter(day)) }));
  const lively = statements().lively.all(JSON.stringify(asked), room.id) as string[];
  return { first: oldest, last: newest, lively };
}
