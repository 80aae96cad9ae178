import { listApart, listApartOf } from "~/domain/contacts/blocks.server";
import type { Viewer } from "~/domain/members/person";
import type { RoomPerson } from "~/domain/rooms/event";
import { listPeople } from "~/domain/rooms/people.server";
import { findRoomCycle } from "~/domain/rooms/rooms.server";
import { peopleOfNow } from "./people-of-now.server";
import { isShown, socketsOf, tellPresence } from "./presence-news.server";
import { type Io, type MemberSocket, roomChannel } from "./socket.server";

type RoomIds = { id: string; cycleId: string | null };

/**
 * Who has the room open now, each person once whatever the number of tabs; who hides it is not among them, nor
 * whom a block keeps apart from the viewer.
 */
export function whoIsHere(io: Io, room: RoomIds, viewer: Pick<Viewer, "id" | "standing">): RoomPerson[] {
  const apart = new Set(listApart(viewer));
  const ids = new Set(socketsIn(io, room.id).map((socket) => socket.data.memberId));
  return peopleOfNow(
    room,
    [...ids].filter((id) => !apart.has(id)),
  );
}

/** The channels of those who are not told what somebody does: a block keeps the two apart. */
export { channelsApart } from "./presence-news.server";

/** Tells the room that somebody came, when it is their first tab. To be called after entering. */
export function announceArrival(io: Io, socket: MemberSocket, room: RoomIds): void {
  const { memberId, hidden } = socket.data;
  if (!hidden && !isShown(io, room.id, memberId, socket)) tellPresence(io, room.id, memberId);
}

/**
 * Tells a room when somebody's last tab has left it, however that happened: another page, a lost
 * connection, signing out, being put out.
 */
export function announceDepartures(io: Io): void {
  io.of("/").adapter.on("leave-room", (channel: string, socketId: string) => {
    const socket = io.sockets.sockets.get(socketId);
    const roomId = roomOfChannel(channel);
    if (!socket || !roomId || socket.data.hidden) return;
    const { memberId } = socket.data;
    if (!isShown(io, roomId, memberId, socket)) tellPresence(io, roomId, memberId);
  });
}

/** Lets a member step out of sight or into it, at once, in every room that they have open. */
export function changePresence(io: Io, memberId: string, hides: boolean): void {
  const sockets = socketsOf(io, memberId);
  const rooms = sockets.flatMap((socket) => [...socket.rooms].map(roomOfChannel));
  const shown = new Set(roomsShowing(io, memberId));
  for (const socket of sockets) socket.data.hidden = hides;
  for (const roomId of new Set(rooms)) {
    if (roomId && shown.has(roomId) === hides) tellPresence(io, roomId, memberId);
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
      const news = apart ? { came: [], left: [mover] } : person && { came: [person], left: [] };
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

function roomOfChannel(channel: string): string | undefined {
  const id = channel.startsWith(roomChannel("")) ? channel.slice(roomChannel("").length) : "";
  return id.startsWith("room_") ? id : undefined;
}

function socketsIn(io: Io, roomId: string): MemberSocket[] {
  const ids = io.of("/").adapter.rooms.get(roomChannel(roomId)) ?? [];
  return [...ids]
    .map((id) => io.sockets.sockets.get(id))
    .filter((socket) => socket !== undefined && !socket.data.hidden) as MemberSocket[];
}
