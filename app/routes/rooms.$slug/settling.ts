import type { RoomMessage, RoomMessages } from "~/domain/rooms/event";
import { type Change, editId, type Operation } from "./operation";
import { answersOf, drop, isSame, put } from "./operations";

/** The room has what was sent, and `message` is how it stands there. What it was changed into meanwhile still waits. */
export const settle =
  (sent: Operation, message: RoomMessage | undefined): Change =>
  (operations) => {
    const now = operations.find(({ id }) => id === sent.id);
    if (!now) return operations;
    const rest = message && remainderOf(now, sent, message);
    const left = operations.filter((each) => each !== now);
    const others =
      sent.type === "post" && message ? answersOf(sent.id, { replyToId: message.id })(left) : left;
    return rest ? put(rest)(others) : others;
  };

/** What is still to be done after a part of it has been done. */
function remainderOf(now: Operation, sent: Operation, message: RoomMessage): Operation | undefined {
  const { at } = now;
  const messageId = message.id;
  if (now.type === "post") {
    if (now.takenBack)
      return { type: "delete", id: `delete:${messageId}`, at, messageId, on: true, state: "waiting" };
    if (isSame(now, sent)) return undefined;
    const { body } = now;
    const { revision } = message;
    return { type: "edit", id: editId(messageId), at, messageId, body, revision, state: "waiting" };
  }
  if (isSame(now, sent)) return undefined;
  const { tried: _, ...rest } = now;
  return rest.type === "edit" ? { ...rest, revision: message.revision } : rest;
}

/**
 * What the log says of what waits: a message that is there need not be sent, and nothing can be put under one that
 * was taken back. Only a copy of one's own says what was said in it, so others settle nothing.
 */
export const recognise =
  (messages: RoomMessages, me: string): Change =>
  (operations) => {
    if (operations.length === 0) return operations;
    const arrived = new Map<string, RoomMessage>();
    for (const message of Object.values(messages)) {
      if (message.authorId === me) arrived.set(message.clientId, message);
    }
    return operations.reduce((left, each) => recognised(left, each, arrived, messages), operations);
  };

function recognised(
  operations: Operation[],
  each: Operation,
  arrived: Map<string, RoomMessage>,
  messages: RoomMessages,
): Operation[] {
  if (each.type === "react" || each.type === "pin") {
    return messages[each.messageId]?.deleted ? drop(each.id)(operations) : operations;
  }
  const message = each.type === "post" ? arrived.get(each.clientId) : undefined;
  if (each.type !== "post" || !message || !isWorded(message)) return operations;
  // Edited since on another device: that is the later word.
  const sent = message.revision > 0 ? each : { ...each, body: message.body ?? each.body, takenBack: false };
  return settle(sent, message)(operations);
}

const isWorded = (message: RoomMessage) => message.body !== undefined || message.deleted;

/** After all was caught up: a message taken back on its way that is not there never arrived, and is forgotten. */
export const forgetUnarrived =
  (messages: RoomMessages): Change =>
  (operations) => {
    const known = new Set(Object.values(messages).map(({ clientId }) => clientId));
    const gone = (each: Operation) => each.type === "post" && each.takenBack && !known.has(each.clientId);
    return operations.filter(gone).reduce((left, { id }) => drop(id)(left), operations);
  };
