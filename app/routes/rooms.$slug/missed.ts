import { isOfMessage, type RoomEvents } from "~/domain/rooms/event";

/** What came while the connection was away. */
export type Missed = {
  /** Messages of others, messages that others edited, and that they took back. */
  added: number;
  edited: number;
  takenBack: number;
  /** One's own that went out since. */
  sent: number;
  /** The first message of others among them. */
  first: { number: number; at: number } | null;
  /** The number up to which the page had the room when the connection went away. */
  after: number;
};

/** What others did in the log after a number, each message counted once for each thing that became of it. */
export function missedIn(
  { events, messages }: Pick<RoomEvents, "events" | "messages">,
  after: number,
  me: string,
): Omit<Missed, "sent"> {
  const added = new Set<string>();
  const edited = new Set<string>();
  const takenBack = new Set<string>();
  let first: Missed["first"] = null;
  for (const event of events) {
    if (event.number <= after || !isOfMessage(event) || event.actorId === me) continue;
    const { type, messageId, number, at } = event;
    const deleted = messages[messageId]?.deleted === true;
    if (type === "message") {
      added.add(messageId);
      if (!deleted) first ??= { number, at };
    }
    if (type === "edit" && !deleted) edited.add(messageId);
    if (type === "delete" && deleted) takenBack.add(messageId);
  }
  return { added: added.size, edited: edited.size, takenBack: takenBack.size, first, after };
}
