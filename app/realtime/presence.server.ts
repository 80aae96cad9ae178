import { listApart, listApartOf } from "~/domain/contacts/blocks.server";
import type { Viewer } from "~/domain/members/person";
import type { RoomPerson } from "~/domain/rooms/event";
import { listPeople } from "~/domain/rooms/people.server";
import { findRoomCycle } from "~/domain/rooms/rooms.server";
import { type Io, type MemberSocket, memberChannel, roomChannel } from "./socket.server";

type RoomIds = { id: string; cycleId: string | null };

/**
 * Who has the room open now, each person once whatever the number of tabs; who hides it is not among them, nor
 * whom a block keeps apart from the viewer.
 */
export function whoIsHere(io: Io, room: RoomIds, viewer: Pick<Viewer, "id" | "standing">): RoomPerson[] {
  const apart = new Set(listApart(viewer));
  const ids = socketsIn(io, room.id).map((socket) => socket.data.memberId);
  return Object.values(
    listPeople(
      room,
      ids.filter((id) => !apart.has(id)),
    ),
  );
}

/** The channels of those who are not told what somebody does: a block keeps the two apart. */
export const channelsApart = (memberId: string): string[] => listApartOf(memberId).map(memberChannel);

/** Tells the others in the room that somebody came, when it is their first tab. To be called after entering. */
export function announceArrival(io: Io, socket: MemberSocket, room: RoomIds): void {
  const { memberId, hidden } = socket.data;
  if (hidden || isElsewhereIn(io, socket, room.id)) return;
  const came = listPeople(room, [memberId])[memberId];
  if (!came) return;
  const others = socket.to(roomChannel(room.id)).except(channelsApart(memberId));
  others.emit("room.here", { roomId: room.id, came });
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
    const { memberId } = socket.data;
    io.to(channel).except(channelsApart(memberId)).emit("room.here", { roomId, left: memberId });
  });
}

/** Lets a member step out of sight or into it, at once, in every room that they have open. */
export function changePresence(io: Io, memberId: string, hides: boolean): void {
  for (const socketId of io.of("/").adapter.rooms.get(memberChannel(memberId)) ?? []) {
    const socket = io.sockets.sockets.get(socketId);
    if (!socket || socket.data.hidden === hides) continue;
    const rooms = [...socket.rooms].map(roomOfChannel).filter((id) => id !== undefined);
    for (const roomId of rooms) {
      const others = socket.to(roomChannel(roomId)).except(channelsApart(memberId));
      if (hides) others.emit("room.here", { roomId, left: memberId });
    }
    socket.data.hidden = hides;
    if (!hides) for (const id of rooms) announceArrival(io, socket, { id, cycleId: findRoomCycle(id) });
  }
}

/** Lets two people vanish from each other's rooms once one has blocked the other, or appear again. */
export function changeApartness(io: Io, { memberId, otherId }: { memberId: string; otherId: string }): void {
  for (const [mover, watcher] of [
    [memberId, otherId],
    [otherId, memberId],
  ] as const) {
    const apart = listApartOf(watcher).includes(mover);
    for (const roomId of roomsShowing(io, mover)) {
      const person = listPeople({ cycleId: findRoomCycle(roomId) }, [mover])[mover];
      const news = apart ? { left: mover } : person && { came: person };
      // Only into the same room: where somebody is elsewhere is nobody's business.
      for (const socket of socketsOf(io, watcher)) {
        if (news && socket.rooms.has(roomChannel(roomId))) socket.emit("room.here", { roomId, ...news });
      }
    }
  }
}

/** The rooms that a person has open for others to see. */
function roomsShowing(io: Io, memberId: string): string[] {
  const sockets = socketsOf(io, memberId).filter((socket) => !socket.data.hidden);
  const rooms = sockets.flatMap((socket) => [...socket.rooms].map(roomOfChannel));
  return [...new Set(rooms.filter((id) => id !== undefined))];
}

function socketsOf(io: Io, memberId: string): MemberSocket[] {
  const ids = [...(io.of("/").adapter.rooms.get(memberChannel(memberId)) ?? [])];
  return ids.flatMap((id) => io.sockets.sockets.get(id) ?? []);
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
