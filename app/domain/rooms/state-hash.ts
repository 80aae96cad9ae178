import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { isOfMessage, type RoomEvent, type RoomEvents, type RoomMessage } from "./event";
import { WINDOW } from "./rules";

/**
 * What the end of a room is, as sixteen hexadecimal digits of a SHA-256: its newest WINDOW events (all of them
 * in a younger room) and the messages that these brought or changed, as they are now. Whoever has caught up
 * with the room has the same; undefined for who holds less of it. Only what all share is in it: no names, no
 * files on the way, nothing of the reader's own.
 */
export function stateHash(
  { events, messages }: Pick<RoomEvents, "events" | "messages">,
  last: number,
): string | undefined {
  const size = Math.min(WINDOW, last);
  const end = size === 0 ? [] : events.slice(-size);
  if (end.length < size || (end.at(-1)?.number ?? 0) !== last) return undefined;
  const ids = [...new Set(end.filter(isOfMessage).map(({ messageId }) => messageId))];
  const lines = [end.map(lineOfEvent), ids.map((id) => lineOfMessage(messages[id]))];
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(lines)))).slice(0, 16);
}

function lineOfEvent(event: RoomEvent): unknown[] {
  const about = isOfMessage(event) ? [event.messageId, event.word ?? null] : [event.subjectId];
  return [event.number, event.type, event.actorId, ...about];
}

function lineOfMessage(message: RoomMessage | undefined): unknown[] {
  if (!message) return [];
  const { id, number, authorId, changed, revision, html, deleted, pinned, replyToId, reactions, files } =
    message;
  const words = reactions.map(({ word, memberIds }) => [word, [...memberIds].sort()]).sort();
  const shown = files.map(({ id, name, description, bytes }) => [id, name, description, bytes]);
  return [id, number, authorId, changed, revision, html, deleted, pinned, replyToId, words, shown];
}
