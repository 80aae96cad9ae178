import type { RoomMessage } from "~/domain/rooms/event";
import type { Problem } from "~/realtime/contract";
import type { Change, Operation, PostOperation, Switch } from "./operation";

/** Puts an operation at the end, or in the place of the one that it replaces. */
export const put =
  (operation: Operation): Change =>
  (operations) => {
    const earlier = operations.find(({ id }) => id === operation.id);
    if (!earlier) return [...operations, operation];
    return operations.map((each) => (each === earlier ? { ...operation, at: earlier.at } : each));
  };

/** Forgets an operation; what answered it goes out all the same, and answers nothing. */
export const drop =
  (id: string): Change =>
  (operations) => {
    if (!operations.some((each) => each.id === id)) return operations;
    return answersOf(id, {})(operations.filter((each) => each.id !== id));
  };

/** What answered an operation answers this message from now on, or nothing. */
export const answersOf =
  (id: string, answered: Pick<PostOperation, "replyToId">): Change =>
  (operations) =>
    operations.map((each) => {
      if (each.type !== "post" || each.answersId !== id) return each;
      const { answersId: _, ...rest } = each;
      return { ...rest, ...answered };
    });

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

/** Whether it still is what was sent. */
export function isSame(now: Operation, sent: Operation): boolean {
  if (now.type === "post") return sent.type === "post" && now.body === sent.body && !now.takenBack;
  if (now.type === "edit") return sent.type === "edit" && now.body === sent.body;
  return "on" in sent && now.on === sent.on;
}

/** Changes one operation of the list. */
export function replace(
  operations: Operation[],
  id: string,
  change: (each: Operation) => Operation,
): Operation[] {
  return operations.map((each) => (each.id === id ? change(each) : each));
}

/** The next that should go out; an answer to one's own message waits for that one. */
export const nextOf = (operations: Operation[]): Operation | undefined =>
  operations.find((each) => {
    if (each.state !== "waiting") return false;
    return each.type !== "post" || (!each.takenBack && findAnswered(operations, each) === undefined);
  });

/** One's own message that waits and that this one answers. */
export function findAnswered(
  operations: Operation[],
  { answersId }: PostOperation,
): PostOperation | undefined {
  if (answersId === undefined) return undefined;
  return operations.find((each): each is PostOperation => each.id === answersId && each.type === "post");
}
