import type { RoomPerson } from "~/domain/rooms/event";
import { listPeople } from "~/domain/rooms/people.server";
import { findRoomCycle } from "~/domain/rooms/rooms.server";
import { type Io, type MemberSocket, memberChannel, roomChannel } from "./socket.server";

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

/** Lets a member step out of sight or into it, at once, in every room that they have open. */
export function changePresence(io: Io, memberId: string, hides: boolean): void {
  for (const socketId of io.of("/").adapter.rooms.get(memberChannel(memberId)) ?? []) {
    const socket = io.sockets.sockets.get(socketId);
    if (!socket || socket.data.hidden === hides) continue;
    const rooms = [...socket.rooms].map(roomOfChannel).filter((id) => id !== undefined);
    for (const roomId of rooms) {
      if (hides) socket.to(roomChannel(roomId)).emit("room.here", { roomId, left: memberId });
    }
    socket.data.hidden = hides;
    if (!hides) for (const id of rooms) announceArrival(io, socket, { id, cycleId: findRoomCycle(id) });
  }
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
