import type { ReactionWord } from "~/domain/rooms/rules";
import {
  again,
  type Change,
  drop,
  editId,
  type Operation,
  postId,
  put,
  reword,
  type Switch,
  turn,
  withdraw,
} from "./operations";
import type { RoomState } from "./room-page";

type Parts = { get: () => RoomState; change: (change: Change) => Promise<void>; send: () => void };

/** What is edited: a message of the room, in the wording of this revision, or one that waits. */
export type Edited = { messageId: string; revision: number } | { operationId: string };

/**
 * What one does in a room: shown at once, kept on the device, and sent when it can be. Nothing here waits for the
 * connection.
 */
export function createActs({ get, change, send }: Parts) {
  let latest = 0;
  /** A moment of its own for each act, so that they have an order. */
  const now = () => {
    const last = get().operations.at(-1)?.at ?? 0;
    latest = Math.max(Date.now(), last + 1, latest + 1);
    return latest;
  };
  const act = (each: Change) => {
    void change(each);
    send();
  };
  const messageOf = (messageId: string) => get().log.messages[messageId];
  const switched = (operation: Switch, before: boolean) => act(turn(operation, before));
  const fresh = () => ({ at: now(), state: "waiting" as const });

  return {
    write: (body: string, replyToId?: string, files: string[] = []) => {
      const clientId = crypto.randomUUID();
      const reply = replyToId === undefined ? {} : { replyToId };
      const carrying = files.length === 0 ? {} : { files };
      act(put({ type: "post", id: postId(clientId), clientId, body, ...reply, ...carrying, ...fresh() }));
    },
    edit: (edited: Edited, body: string) => {
      if ("operationId" in edited) return act(reword(edited.operationId, body));
      const { messageId, revision } = edited;
      if (messageOf(messageId)?.body === body) return act(drop(editId(messageId)));
      act(put({ type: "edit", id: editId(messageId), messageId, body, revision, ...fresh() }));
    },
    react: (messageId: string, word: ReactionWord, on: boolean, me: string) => {
      const before = messageOf(messageId)?.reactions.find((each) => each.word === word);
      const operation = { type: "react", id: `react:${messageId}:${word}`, messageId, word, on } as const;
      switched({ ...operation, ...fresh() }, before?.memberIds.includes(me) ?? false);
    },
    /** Takes a message back, or undoes that. */
    takeBack: (messageId: string, on: boolean) => {
      const operation = { type: "delete", id: `delete:${messageId}`, messageId, on } as const;
      switched({ ...operation, ...fresh() }, messageOf(messageId)?.deleted ?? false);
    },
    pin: (messageId: string, on: boolean) => {
      const operation = { type: "pin", id: `pin:${messageId}`, messageId, on } as const;
      switched({ ...operation, ...fresh() }, messageOf(messageId)?.pinned ?? false);
    },
    /** Takes back a message that waits. */
    withdraw: (operationId: string) => act(withdraw(operationId)),
    sendAgain: (operation: Operation) =>
      act(again(operation.id, operation.type === "post" ? undefined : messageOf(operation.messageId))),
    discard: (operationId: string) => act(drop(operationId)),
  };
}
