import { isOfMessage, type RoomEvent, type RoomMessage, type RoomMessages } from "~/domain/rooms/event";
import { wallTime } from "~/text/calendar";

/** A line of the talk as it is drawn. */
export type Row =
  | { kind: "day"; key: string; at: number }
  | { kind: "new"; key: string; at: number }
  | { kind: "joined"; key: string; memberIds: string[] }
  | { kind: "message"; key: string; number: number; at: number; message: RoomMessage; first: boolean };

/** Messages of one person within this time stand together under one name. */
const TOGETHER = 5 * 60_000;

type Options = { timeZone: string; firstUnread: { number: number; at: number } | null };

/**
 * The stretch of a log as rows: a day's name where the day changes, the line before the first unread
 * message, arrivals gathered, and messages grouped, each as it is now. Who was put out is not announced: that is between the
 * person and the team.
 */
export function rowsOf(
  events: RoomEvent[],
  messages: RoomMessages,
  { timeZone, firstUnread }: Options,
): Row[] {
  const rows: Row[] = [];
  let day = "";
  for (const event of events) {
    if (isOfMessage(event) ? event.type !== "message" : event.type !== "join") continue;
    const its = dayOf(event.at, timeZone);
    if (its !== day) rows.push({ kind: "day", key: `day-${event.number}`, at: event.at });
    day = its;
    if (event.number === firstUnread?.number) rows.push({ kind: "new", key: "new", at: firstUnread.at });
    const last = rows.at(-1);
    if (isOfMessage(event)) rows.push(messageRow(messages[event.messageId]!, last));
    else if (last?.kind === "joined") last.memberIds.push(event.subjectId);
    else rows.push({ kind: "joined", key: `joined-${event.number}`, memberIds: [event.subjectId] });
  }
  return rows;
}

function messageRow(message: RoomMessage, last: Row | undefined): Row {
  const { number, at } = message;
  const follows =
    last?.kind === "message" && last.message.authorId === message.authorId && at - last.at < TOGETHER;
  return { kind: "message", key: message.id, number, at, message, first: !follows };
}

function dayOf(at: number, timeZone: string): string {
  const { year, month, day } = wallTime(new Date(at), timeZone);
  return `${year}-${month}-${day}`;
}
