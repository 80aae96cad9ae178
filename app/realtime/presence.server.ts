import type { RoomPerson } from "~/domain/rooms/event";
import { listPeople } from "~/domain/rooms/people.server";
import { type Io, type MemberSocket, roomChannel } from "./socket.server";

type RoomIds = { id: string; cycleId: string | null };

/** Who has the room open now, each person once whatever the number of tabs; who hides it is not among them. */
export function whoIsHere(io: Io, room: RoomIds): RoomPerson[] {
  const ids = socketsIn(io, room.id).map((socket) => socket.data.memberId);
  return Object.values(listPeople(room, ids));
}

/** Tells the others in the room that somebody came, when it is their first tab. To be called after entering. */
export function announceArrival(io: Io, socket: MemberSocket, room: RoomIds): void {
  const { memberId, hidden } = socket.data;
  if (hidden || isElsewhereIn(io, socket, room.id)) return;
  const came = listPeople(room, [memberId])[memberId];
  if (came) socket.to(roomChannel(room.id)).emit("room.here", { roomId: room.id, came });
}

/**
 * Tells a room when somebody's last tab has left it, however that happened: another page, a lost
 * connection, signing out, being put out.
 */
export function announceDepartures(io: Io): void {
  io.of("/").adapter.on("leave-room", (channel: string, socketId: string) => {
    const socket = io.sockets.sockets.get(socketId);
    const roomId = roomOfChannel(channel);
    if (!socket || !roomId || socket.data.hidden || isElsewhereIn(io, socket, roomId)) return;
    io.to(channel).emit("room.here", { roomId, left: socket.data.memberId });
  });
}

function roomOfChannel(channel: string): string | undefined {
  const id = channel.startsWith(roomChannel("")) ? channel.slice(roomChannel("").length) : "";
  return id.startsWith("room_") ? id : undefined;
}

function isElsewhereIn(io: Io, socket: MemberSocket, roomId: string): boolean {
  return socketsIn(io, roomId).some(
    (other) => other.id !== socket.id && other.data.memberId === socket.data.memberId,
  );
}

function socketsIn(io: Io, roomId: string): MemberSocket[] {
  const ids = io.of("/").adapter.rooms.get(roomChannel(roomId)) ?? [];
  return [...ids]
    .map((id) => io.sockets.sockets.get(id))
    .filter((socket) => socket !== undefined && !socket.data.hidden) as MemberSocket[];
}
