import type { Reaction, RoomMessages } from "~/domain/rooms/event";
import type { Operation, PostOperation } from "./operation";
import type { HeldMessage, HeldMessages } from "./room-log";

/** A message as it is drawn: as the room has it, and what one did to it that the room does not have yet. */
export type DrawnMessage = HeldMessage & {
  /** Its new wording, plain as it was typed: the room has not rendered it yet. */
  words?: string;
  /** Something of it is on its way. */
  waits?: boolean;
  /** What was refused. */
  failed?: Operation[];
};
export type DrawnMessages = Record<string, DrawnMessage>;

/** The messages with what waits laid over them; untouched ones are the same objects, so that they are not drawn anew. */
export function drawnMessages(messages: HeldMessages, operations: Operation[], me: string): DrawnMessages {
  let drawn: DrawnMessages = messages;
  for (const operation of operations) {
    if (operation.type === "post") continue;
    const message = drawn[operation.messageId];
    if (!message) continue;
    if (drawn === messages) drawn = { ...messages };
    drawn[message.id] = laidOver(message, operation, me);
  }
  return drawn;
}

function laidOver(message: DrawnMessage, operation: Operation, me: string): DrawnMessage {
  if (operation.state === "failed") return { ...message, failed: [...(message.failed ?? []), operation] };
  switch (operation.type) {
    case "edit":
      return message.deleted ? message : { ...message, words: operation.body, waits: true };
    case "react":
      return { ...message, reactions: reacted(message.reactions, operation, me) };
    case "pin":
      return { ...message, pinned: operation.on };
    case "delete":
      if (!operation.on) return comingBack(message);
      return {
        ...message,
        deleted: true,
        deletedAt: operation.at,
        html: "",
        pinned: false,
        reactions: [],
        files: [],
      };
    default:
      return message;
  }
}

/** Where its words are not here any more, its empty place says that they come. */
function comingBack(message: DrawnMessage): DrawnMessage {
  const { before, pinned } = message;
  return { ...message, ...(message.deleted && before), pinned, waits: true };
}

function reacted(
  reactions: Reaction[],
  { word, on }: { word: Reaction["word"]; on: boolean },
  me: string,
): Reaction[] {
  const others = (ids: string[]) => ids.filter((id) => id !== me);
  const all = reactions.some((each) => each.word === word)
    ? reactions
    : [...reactions, { word, memberIds: [] }];
  return all
    .map((each) => {
      if (each.word !== word) return each;
      return { word, memberIds: on ? [...others(each.memberIds), me] : others(each.memberIds) };
    })
    .filter(({ memberIds }) => memberIds.length > 0);
}

/** One's messages that the room does not show yet, in the order of writing. */
export function drawnPosts(messages: RoomMessages, operations: Operation[], me: string): PostOperation[] {
  const posts = operations.filter((each): each is PostOperation => each.type === "post" && !each.takenBack);
  if (posts.length === 0) return posts;
  const there = new Set<string>();
  for (const { authorId, clientId } of Object.values(messages)) if (authorId === me) there.add(clientId);
  return posts.filter(({ clientId }) => !there.has(clientId));
}
