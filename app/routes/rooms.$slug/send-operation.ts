import type { RoomEvents, RoomMessage } from "~/domain/rooms/event";
import type { Connection } from "~/realtime/connection";
import type { Answer, MessagePosted } from "~/realtime/contract";
import type { Operation } from "./operation";

/** Asks the room to do what one did; `files` are those of a message, which the room has already. */
export function sendOperation(
  over: Connection,
  roomId: string,
  operation: Operation,
  files: NonNullable<MessagePosted["files"]>,
): Promise<Answer<RoomEvents>> {
  switch (operation.type) {
    case "post": {
      const { clientId, body, replyToId } = operation;
      const more = { ...(replyToId && { replyToId }), ...(files.length > 0 && { files }) };
      return over.ask("room.post", { roomId, clientId, body, ...more });
    }
    case "edit": {
      const { messageId, body, revision } = operation;
      return over.ask("room.edit", { roomId, messageId, body, revision });
    }
    case "react": {
      const { messageId, word, on } = operation;
      return over.ask("room.react", { roomId, messageId, word, on });
    }
    case "delete": {
      const { messageId, on } = operation;
      return over.ask(on ? "room.delete" : "room.restore", { roomId, messageId });
    }
    case "pin": {
      const { messageId, on } = operation;
      return over.ask("room.pin", { roomId, messageId, on });
    }
  }
}

/** The message that an operation made or changed, as the room answered. */
export function settledMessage(
  operation: Operation,
  { messages }: RoomEvents,
  me: string,
): RoomMessage | undefined {
  if (operation.type !== "post") return messages[operation.messageId];
  return Object.values(messages).find(
    ({ clientId, authorId }) => clientId === operation.clientId && authorId === me,
  );
}
