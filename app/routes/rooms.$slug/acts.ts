import type { ReactionWord } from "~/domain/rooms/rules";
import { type Change, editId, type Operation, type PostOperation, postId, type Switch } from "./operation";
import { again, drop, put, reword, turn, withdraw } from "./operations";
import type { RoomState } from "./room-page";

type Parts = {
  me: string;
  get: () => RoomState;
  change: (change: Change) => Promise<void>;
  send: () => void;
};

/** What is edited: a message of the room, in the wording of this revision, or one that waits. */
export type Edited = { messageId: string; revision: number } | { operationId: string };
/** What is answered: a message of the room, or one of one's own that waits. */
export type Answered = { messageId: string } | { operationId: string };

/**
 * What one does in a room: shown at once, kept on the device, and sent when it can be. Nothing here waits for the
 * connection.
 */
export function createActs({ me, get, change, send }: Parts) {
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
  /** What waited when one began to answer it may be in the room by now. */
  const answering = (answered: Answered | undefined): Pick<PostOperation, "replyToId" | "answersId"> => {
    if (answered === undefined) return {};
    if ("messageId" in answered) return { replyToId: answered.messageId };
    const { operationId } = answered;
    const arrived = Object.values(get().log.messages).find(
      ({ clientId, authorId }) => authorId === me && postId(clientId) === operationId,
    );
    return arrived ? { replyToId: arrived.id } : { answersId: operationId };
  };

  return {
    write: (body: string, answered?: Answered, files: string[] = []) => {
      const clientId = crypto.randomUUID();
      const carrying = { ...answering(answered), ...(files.length > 0 && { files }) };
      act(put({ type: "post", id: postId(clientId), clientId, body, ...carrying, ...fresh() }));
    },
    edit: (edited: Edited, body: string) => {
      if ("operationId" in edited) return act(reword(edited.operationId, body));
      const { messageId, revision } = edited;
      if (messageOf(messageId)?.body === body) return act(drop(editId(messageId)));
      act(put({ type: "edit", id: editId(messageId), messageId, body, revision, ...fresh() }));
    },
    react: (messageId: string, word: ReactionWord, on: boolean) => {
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
