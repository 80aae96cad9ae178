import { listBlockedIds } from "~/domain/contacts/blocks.server";
import type { Viewer } from "~/domain/members/person";
import { firstUnread, openWindow, type WindowPlace } from "~/domain/rooms/events.server";
import { listRoomMembers } from "~/domain/rooms/people.server";
import { listPins } from "~/domain/rooms/pins.server";
import { listRooms } from "~/domain/rooms/room-list.server";
import type { Room } from "~/domain/rooms/rooms.server";
import { canPost } from "~/domain/rooms/rules";
import { findIo } from "~/realtime/io.server";
import { whoIsHere } from "~/realtime/presence.server";

/** All that the screen of a room shows, at the place of its log that the address asks for. */
export function viewRoom(viewer: Viewer, room: Room, place: WindowPlace) {
  const io = findIo();
  const window = openWindow(viewer, room, place);
  return {
    ...window,
    room,
    rooms: listRooms(viewer),
    firstUnread: firstUnread(viewer, room),
    pinned: listPins(viewer, room),
    here: io ? whoIsHere(io, room, viewer) : [],
    // Their messages are in the log as everybody's; the page folds them.
    blocked: listBlockedIds(viewer),
    counts: countRoles(viewer, room),
    can: { post: canPost(viewer, room) },
    // The id of the message that is written without a script: sent twice it is still one message.
    clientId: crypto.randomUUID(),
  };
}

function countRoles(viewer: Viewer, room: Room) {
  const roles = listRoomMembers(viewer, room)
    .filter(({ removedAt }) => removedAt === null)
    .map(({ person }) => person.role);
  const count = (role: string) => roles.filter((each) => each === role).length;
  return { all: roles.length, mentees: count("mentee"), mentors: count("mentor") };
}

/** The place that an address names: `?before=`, `?after=` or `?at=` with a number of the log. */
export function placeOf(url: URL): WindowPlace {
  const number = (name: string) => {
    const value = url.searchParams.get(name);
    return value !== null && /^\d{1,12}$/.test(value) ? Number(value) : undefined;
  };
  return { before: number("before"), after: number("after"), at: number("at") };
}
