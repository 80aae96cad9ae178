import type { RoomMessage, RoomMessages } from "~/domain/rooms/event";
import type { ReactionWord } from "~/domain/rooms/rules";
import type { Problem } from "~/realtime/contract";

type Common = {
  /** Unique in its room; the same thing done again to the same message has the same id and takes its place. */
  id: string;
  /** Orders them, ms since 1970; no two of a device are the same. */
  at: number;
  state: "waiting" | "failed";
  problem?: Problem;
  /** It went out at least once, and it is not known what became of it. */
  tried?: boolean;
};

export type PostOperation = Common & {
  type: "post";
  clientId: string;
  body: string;
  replyToId?: string;
  /** Ids of its files, which the device gave them. */
  files?: string[];
  /** Its author changed her mind while it was on its way. */
  takenBack?: boolean;
};
export type EditOperation = Common & {
  type: "edit";
  messageId: string;
  body: string;
  /** The wording that it mends. */
  revision: number;
};
type React = Common & { type: "react"; messageId: string; word: ReactionWord; on: boolean };
/** Takes a message back (`on`), or undoes that. */
type TakeBack = Common & { type: "delete"; messageId: string; on: boolean };
type Pin = Common & { type: "pin"; messageId: string; on: boolean };

/** What one did in a room and the room does not have yet. */
export type Operation = PostOperation | EditOperation | React | TakeBack | Pin;
export type Switch = React | TakeBack | Pin;
/** A change of the list of operations: pure, so that it can be made again over what another tab has made of it. */
export type Change = (operations: Operation[]) => Operation[];

export const postId = (clientId: string) => `post:${clientId}`;
export const editId = (messageId: string) => `edit:${messageId}`;

/** Puts an operation at the end, or in the place of the one that it replaces. */
export const put =
  (operation: Operation): Change =>
  (operations) => {
    const earlier = operations.find(({ id }) => id === operation.id);
    if (!earlier) return [...operations, operation];
    return operations.map((each) => (each === earlier ? { ...operation, at: earlier.at } : each));
  };

export const drop =
  (id: string): Change =>
  (operations) =>
    operations.some((each) => each.id === id) ? operations.filter((each) => each.id !== id) : operations;

/**
 * Turns something on or off. `now` is how the room has it: what is turned back before it ever went out is
 * nothing at all.
 */
export const turn =
  (operation: Switch, now: boolean): Change =>
  (operations) => {
    const earlier = operations.find(({ id }) => id === operation.id);
    if (earlier && !earlier.tried && operation.on === now) return drop(operation.id)(operations);
    if (!earlier && operation.on === now) return operations;
    return put(operation)(operations);
  };

/** Gives a message that waits other words. */
export const reword =
  (id: string, body: string): Change =>
  (operations) =>
    replace(operations, id, (each) =>
      each.type === "post" ? { ...each, body, state: "waiting", problem: undefined } : each,
    );

/**
 * Takes back a message that waits: it is gone. One that may have arrived already is kept out of sight until that
 * is known.
 */
export const withdraw =
  (id: string): Change =>
  (operations) => {
    const post = operations.find((each) => each.id === id);
    if (post?.type !== "post" || !post.tried || post.state === "failed") return drop(id)(operations);
    return replace(operations, id, () => ({ ...post, takenBack: true }));
  };

/** An operation goes out now. */
export const markTried =
  (id: string): Change =>
  (operations) =>
    replace(operations, id, (each) => (each.tried ? each : { ...each, tried: true }));

/** The room refused what was sent; what it was changed into meanwhile still waits. */
export const refuse =
  (sent: Operation, problem: Problem): Change =>
  (operations) =>
    replace(operations, sent.id, (each) => {
      const { tried: _, ...rest } = each;
      return isSame(each, sent) ? { ...rest, state: "failed", problem } : rest;
    });

/** Tries a failed one again; an edit then mends the wording that stands there now, which she has seen. */
export const again =
  (id: string, message: RoomMessage | undefined): Change =>
  (operations) =>
    replace(operations, id, (each) => {
      const { problem: _, ...rest } = each;
      if (rest.type !== "edit" || !message) return { ...rest, state: "waiting" };
      return { ...rest, revision: message.revision, state: "waiting" };
    });

/** The room has what was sent, and `message` is how it stands there. What it was changed into meanwhile still waits. */
export const settle =
  (sent: Operation, message: RoomMessage | undefined): Change =>
  (operations) => {
    const now = operations.find(({ id }) => id === sent.id);
    if (!now) return operations;
    const rest = message && remainderOf(now, sent, message);
    const others = operations.filter((each) => each !== now);
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

/** Whether it still is what was sent. */
function isSame(now: Operation, sent: Operation): boolean {
  if (now.type === "post") return sent.type === "post" && now.body === sent.body && !now.takenBack;
  if (now.type === "edit") return sent.type === "edit" && now.body === sent.body;
  return "on" in sent && now.on === sent.on;
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
    return operations.some(gone) ? operations.filter((each) => !gone(each)) : operations;
  };

function replace(operations: Operation[], id: string, change: (each: Operation) => Operation): Operation[] {
  return operations.map((each) => (each.id === id ? change(each) : each));
}

/** The next that should go out. */
export const nextOf = (operations: Operation[]): Operation | undefined =>
  operations.find((each) => each.state === "waiting" && !(each.type === "post" && each.takenBack));
