import { db, prepared } from "db/client.server";
import { messages, roomEvents } from "db/schema";
import { and, asc, desc, eq, gt, gte, isNull, lt, ne, sql } from "drizzle-orm";
import type { Viewer } from "~/domain/members/person";
import { found } from "~/domain/refusal";
import { isOfMessage, type RoomEvent, type RoomEvents } from "./event";
import { listMessageViews } from "./message-views.server";
import { listPeople } from "./people.server";
import { findReadPosition } from "./reading.server";
import type { Room } from "./rooms.server";
import { CATCH_UP_LIMIT, CATCH_UP_PAGE, CONTEXT, type ReactionWord, WINDOW } from "./rules";
import { stateHash } from "./state-hash";

const number = sql.placeholder("number");
const limit = sql.placeholder("limit");
const ofRoom = eq(roomEvents.roomId, sql.placeholder("roomId"));

const selectEvents = () =>
  db
    .select({
      number: roomEvents.number,
      type: roomEvents.type,
      at: roomEvents.at,
      actorId: roomEvents.actorId,
      subjectId: roomEvents.subjectId,
      messageId: roomEvents.messageId,
      word: roomEvents.word,
    })
    .from(roomEvents);

const statements = prepared(() => ({
  one: selectEvents()
    .where(and(ofRoom, eq(roomEvents.number, number)))
    .prepare(),
  after: selectEvents()
    .where(and(ofRoom, gt(roomEvents.number, number)))
    .orderBy(asc(roomEvents.number))
    .limit(limit)
    .prepare(),
  before: selectEvents()
    .where(and(ofRoom, lt(roomEvents.number, number)))
    .orderBy(desc(roomEvents.number))
    .limit(limit)
    .prepare(),
}));

type RoomIds = Pick<Room, "id" | "cycleId">;

/**
 * The event of a number with its message and people, for the one who caused it; refuses (404) a number the
 * room has not reached.
 */
export function getEvent(room: RoomIds, number: number, authorId: string): RoomEvents {
  return whole(room, [asEvent(found(statements().one.get({ roomId: room.id, number })))], authorId);
}

/**
 * Some of a room's newest events as everybody in it hears them, from one number to another at most
 * CATCH_UP_PAGE later.
 */
export function listNews(room: RoomIds, from: number, to: number): RoomEvents {
  const limit = Math.min(to - from + 1, CATCH_UP_PAGE);
  const rows = statements().after.all({ roomId: room.id, number: from - 1, limit });
  return whole(room, rows.map(asEvent));
}

type Place = { after: number; limit?: number } | { before: number; limit?: number };

/**
 * A stretch of the room's log, the oldest first: the first events after a number, or the last before one.
 * The room was fetched through the viewer's eyes, so everything in it may be seen.
 */
export function listEvents(viewer: Viewer, room: Room, place: Place): RoomEvents {
  const size = Math.min(place.limit ?? WINDOW, CATCH_UP_PAGE);
  const rows =
    "after" in place
      ? statements().after.all({ roomId: room.id, number: place.after, limit: size })
      : statements().before.all({ roomId: room.id, number: place.before, limit: size }).reverse();
  return whole(room, rows.map(asEvent), viewer.id);
}

/** What a client that had the room up to `after` has missed: the first page of it, or that it is too far behind. */
export function catchUp(viewer: Viewer, room: Room, after: number): RoomEvents | "tooFar" {
  // A number ahead of ours comes from another life of the database, such as before a restore.
  if (after > room.lastNumber || room.lastNumber - after > CATCH_UP_LIMIT) return "tooFar";
  return listEvents(viewer, room, { after, limit: CATCH_UP_PAGE });
}

/**
 * How the room ends: the number of its newest event and the hash of what stands there. The room was fetched
 * through the viewer's eyes.
 */
export function stateOf(viewer: Viewer, room: Room): { last: number; hash: string } {
  const last = room.lastNumber;
  const end = listEvents(viewer, room, { before: last + 1, limit: WINDOW });
  return { last, hash: stateHash(end, last)! };
}

/** Where a page of the room begins: at the first unread message, unless the address names a number. */
export type WindowPlace = { before?: number; after?: number; at?: number };

/**
 * The window that a visit opens with. Around the first unread message it holds CONTEXT events before it;
 * when nothing waits it is the end of the log.
 */
export function openWindow(viewer: Viewer, room: Room, place: WindowPlace): RoomEvents {
  if (place.before !== undefined) return listEvents(viewer, room, { before: place.before });
  if (place.after !== undefined) return listEvents(viewer, room, { after: place.after });
  const around = place.at ?? firstUnread(viewer, room)?.number ?? room.lastNumber;
  const start = Math.min(around - CONTEXT, room.lastNumber - WINDOW + 1);
  return listEvents(viewer, room, { after: Math.max(0, start - 1), limit: WINDOW + CONTEXT });
}

const unread = prepared(() =>
  db
    .select({ number: messages.number, at: messages.createdAt })
    .from(messages)
    .where(
      and(
        eq(messages.roomId, sql.placeholder("roomId")),
        gte(messages.number, number),
        ne(messages.authorId, sql.placeholder("viewerId")),
        isNull(messages.deletedAt),
      ),
    )
    .orderBy(asc(messages.number))
    .limit(1)
    .prepare(),
);

/** The first message of others after the viewer's read position; `at` in ms. Null when nothing waits. */
export function firstUnread(viewer: Viewer, room: Room): { number: number; at: number } | null {
  const position = findReadPosition(viewer, room);
  if (position === undefined) return null;
  const first = unread().get({ roomId: room.id, viewerId: viewer.id, number: position + 1 });
  return first ? { number: first.number, at: first.at.getTime() } : null;
}

type Row = ReturnType<ReturnType<typeof statements>["after"]["all"]>[number];

function asEvent({ number, type, at, actorId, subjectId, messageId, word }: Row): RoomEvent {
  const common = { number, at: at.getTime(), actorId };
  if (type === "join" || type === "leave") return { ...common, type, subjectId: subjectId! };
  const about = { ...common, type, messageId: messageId! };
  return word === null ? about : { ...about, word: word as ReactionWord };
}

/** Events with all that they speak of; `authorId` names whose own Markdown is put in. */
function whole(room: RoomIds, events: RoomEvent[], authorId?: string): RoomEvents {
  const messages = listMessageViews(
    events.filter(isOfMessage).map(({ messageId }) => messageId),
    authorId,
  );
  const subjects = events.map((event) => (isOfMessage(event) ? event.actorId : event.subjectId));
  const authors = Object.values(messages).map((message) => message.authorId);
  const named = Object.values(messages).flatMap(({ reactions }) =>
    reactions.flatMap(({ memberIds }) => memberIds),
  );
  return { events, messages, people: listPeople(room, [...subjects, ...authors, ...named]) };
}
