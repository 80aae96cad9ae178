import type { Member } from "~/domain/members/person";
import { deleteMessage, editMessage, restoreMessage } from "~/domain/rooms/editing.server";
import { NO_EVENTS } from "~/domain/rooms/event";
import { catchUp, listEvents, listMissed, stateOf } from "~/domain/rooms/events.server";
import { postMessage } from "~/domain/rooms/messages.server";
import { pinMessage } from "~/domain/rooms/pins.server";
import { react } from "~/domain/rooms/reactions.server";
import { markRead } from "~/domain/rooms/reading.server";
import { countUnread } from "~/domain/rooms/room-list.server";
import { getRoomById, type Room } from "~/domain/rooms/rooms.server";
import { getThread } from "~/domain/threads/threads.server";
import type { Answering } from "./answers.server";
import { type Entered, TYPING_EVERY } from "./contract";
import { channelsApart, type Presence } from "./presence.server";
import type { RoomNews } from "./room-news.server";
import { type MemberSocket, roomChannel, threadChannel } from "./socket.server";

type Parts = { news: RoomNews; presence: Presence };

/**
 * What a page may ask over its socket. Every question names its room or thread and gets it through the
 * viewer's eyes: one that is not theirs does not exist. A page stands in one room and one thread at a time.
 */
export function serveChannels(parts: Parts, socket: MemberSocket, on: Answering): void {
  on("room.enter", (viewer, { roomId, after }) => {
    const room = getRoomById(viewer, roomId);
    parts.news.tell(room.id);
    return enterRoom(parts, socket, viewer, room, after);
  });
  on("room.leave", (_viewer, { roomId }) => {
    socket.leave(roomChannel(roomId));
    return {};
  });
  on("room.post", (viewer, { roomId, ...draft }) => postMessage(viewer, getRoomById(viewer, roomId), draft));
  serveChanges(on);
  on("room.history", (viewer, { roomId, before, after = 0 }) => {
    const room = getRoomById(viewer, roomId);
    const page =
      before === undefined ? listMissed(viewer, room, after) : listEvents(viewer, room, { before });
    return { ...page, last: room.lastNumber };
  });
  on("room.read", (viewer, { roomId, number }) => {
    markRead(viewer, getRoomById(viewer, roomId), number);
    return {};
  });
  on("room.state", (viewer, { roomId }) => stateOf(viewer, getRoomById(viewer, roomId)));
  on("room.typing", typing(socket));
  on("rooms.unread", (viewer) => ({ count: countUnread(viewer) }));
  on("thread.enter", (viewer, { threadId }) => {
    const thread = getThread(viewer, threadId);
    standIn(socket, threadChannel(thread.id), threadChannel("thr_"));
    return {};
  });
  on("thread.leave", (_viewer, { threadId }) => {
    socket.leave(threadChannel(threadId));
    return {};
  });
}

/** What may become of a message that is there. */
function serveChanges(on: Answering): void {
  on("room.edit", (viewer, { roomId, messageId, ...draft }) =>
    editMessage(viewer, getRoomById(viewer, roomId), messageId, draft),
  );
  on("room.delete", (viewer, { roomId, messageId }) =>
    deleteMessage(viewer, getRoomById(viewer, roomId), messageId),
  );
  on("room.restore", (viewer, { roomId, messageId }) =>
    restoreMessage(viewer, getRoomById(viewer, roomId), messageId),
  );
  on("room.react", (viewer, { roomId, messageId, word, on }) =>
    react(viewer, getRoomById(viewer, roomId), messageId, { word, on }),
  );
  on("room.pin", (viewer, { roomId, messageId, on }) =>
    pinMessage(viewer, getRoomById(viewer, roomId), messageId, on),
  );
}

function enterRoom(
  { presence }: Parts,
  socket: MemberSocket,
  viewer: Member,
  room: Room,
  after: number | null,
): Entered {
  standIn(socket, roomChannel(room.id), roomChannel("room_"));
  const missed = after === null ? NO_EVENTS : catchUp(viewer, room, after);
  const common = { last: room.lastNumber, here: presence.whoIsHere(room, viewer) };
  if (missed === "tooFar") return { ...common, ...NO_EVENTS, tooFar: true };
  return { ...common, ...missed, tooFar: false };
}

/** Enters a channel and leaves the others of its kind, so that nobody can collect ten thousand. */
function standIn(socket: MemberSocket, channel: string, kind: string): void {
  for (const other of socket.rooms) if (other.startsWith(kind) && other !== channel) socket.leave(other);
  socket.join(channel);
}

/** Passes on that somebody is typing, to the others in the room and not more often than it can be seen. */
function typing(socket: MemberSocket) {
  let told = Number.NEGATIVE_INFINITY;
  return (viewer: Member, { roomId }: { roomId: string }) => {
    const room = getRoomById(viewer, roomId);
    const soon = performance.now() - told < TYPING_EVERY / 2;
    if (soon || viewer.hidesPresence || !socket.rooms.has(roomChannel(room.id))) return {};
    told = performance.now();
    const others = socket.to(roomChannel(room.id)).except(channelsApart(viewer.id));
    others.volatile.emit("room.typing", { roomId, memberId: viewer.id });
    return {};
  };
}
