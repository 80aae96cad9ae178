import { isOfMessage, type RoomEvent } from "~/domain/rooms/event";
import { dayOf } from "~/text/days";
import type { DrawnMessage, DrawnMessages } from "./drawn";

/** A line of the talk as it is drawn; `number` is that of the event for which it stands there. */
export type Row = { key: string; number: number } & (
  | { kind: "day" | "new"; at: number }
  | { kind: "joined"; memberIds: string[] }
  | { kind: "message"; at: number; message: DrawnMessage; first: boolean }
);

/** Messages of one person within this time stand together under one name. */
const TOGETHER = 5 * 60_000;

type Options = { timeZone: string; firstUnread: { number: number; at: number } | null };

/**
 * The stretch of a log as rows: a day's name where the day changes, the line before the first unread
 * message, arrivals gathered, and messages grouped, each as it is now. Who was put out is not announced: that is
 * between the person and the team.
 */
export function rowsOf(
  events: RoomEvent[],
  messages: DrawnMessages,
  { timeZone, firstUnread }: Options,
): Row[] {
  const rows: Row[] = [];
  let day = "";
  for (const event of events) {
    if (isOfMessage(event) ? event.type !== "message" : event.type !== "join") continue;
    const its = dayOf(new Date(event.at), timeZone);
    const { number, at } = event;
    if (its !== day) rows.push({ kind: "day", key: `day-${number}`, number, at });
    day = its;
    if (number === firstUnread?.number) rows.push({ kind: "new", key: "new", number, at: firstUnread.at });
    const last = rows.at(-1);
    if (isOfMessage(event)) rows.push(messageRow(messages[event.messageId]!, last));
    else if (last?.kind === "joined") last.memberIds.push(event.subjectId);
    else rows.push({ kind: "joined", key: `joined-${number}`, number, memberIds: [event.subjectId] });
  }
  return rows;
}

function messageRow(message: DrawnMessage, last: Row | undefined): Row {
  const { number, at } = message;
  const follows =
    last?.kind === "message" && last.message.authorId === message.authorId && at - last.at < TOGETHER;
  return { kind: "message", key: message.id, number, at, message, first: !follows };
}
