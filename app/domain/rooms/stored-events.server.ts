import { db, prepared } from "db/client.server";
import { roomEvents } from "db/schema";
import { and, asc, desc, eq, gt, lt, sql } from "drizzle-orm";
import type { RoomEvent } from "./event";
import type { ReactionWord } from "./rules";

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

/** The first events of a room after a number, at most `limit`. */
export function listStoredAfter(roomId: string, number: number, limit: number): RoomEvent[] {
  return statements().after.all({ roomId, number, limit }).map(asEvent);
}

/** The last events of a room before a number, at most `limit`, the oldest first. */
export function listStoredBefore(roomId: string, number: number, limit: number): RoomEvent[] {
  return statements().before.all({ roomId, number, limit }).reverse().map(asEvent);
}

type Row = ReturnType<ReturnType<typeof statements>["after"]["all"]>[number];

function asEvent({ number, type, at, actorId, subjectId, messageId, word }: Row): RoomEvent {
  const common = { number, at: at.getTime(), actorId };
  if (type === "join" || type === "leave") return { ...common, type, subjectId: subjectId! };
  const about = { ...common, type, messageId: messageId! };
  return word === null ? about : { ...about, word: word as ReactionWord };
}
