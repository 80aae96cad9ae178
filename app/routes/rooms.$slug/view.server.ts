import { listBlockedIds } from "~/domain/contacts/blocks.server";
import type { Viewer } from "~/domain/members/person";
import { listDays } from "~/domain/rooms/day-of-room.server";
import type { RoomPerson } from "~/domain/rooms/event";
import { firstUnread, openWindow, type WindowPlace } from "~/domain/rooms/events.server";
import { findArchivedAt } from "~/domain/rooms/lives.server";
import { listRoomMembers } from "~/domain/rooms/people.server";
import { listPins } from "~/domain/rooms/pins.server";
import { findFreeFrom } from "~/domain/rooms/posting.server";
import { listRooms } from "~/domain/rooms/room-list.server";
import type { Room } from "~/domain/rooms/rooms.server";
import { canPost, whyClosed } from "~/domain/rooms/rules";
import { findPresence } from "~/realtime/io.server";

/** All that the screen of a room shows, at the place of its log that the address asks for. */
export function viewRoom(viewer: Viewer, room: Room, place: WindowPlace) {
  const window = openWindow(viewer, room, place);
  const people = listPresent(viewer, room);
  return {
    ...window,
    room,
    rooms: listRooms(viewer),
    firstUnread: firstUnread(viewer, room),
    here: findPresence()?.whoIsHere(room, viewer) ?? [],
    pinned: listPins(viewer, room),
    // Their messages are in the log as everybody's; the page folds them.
    blocked: listBlockedIds(viewer),
    counts: countRoles(people),
    names: room.kind === "group" ? people : [],
    days: listDays(viewer, room),
    can: { post: canPost(viewer, room) },
    closed: whyClosed(viewer, room),
    archivedAt: findArchivedAt(room) ?? null,
    freeFrom: room.life === "slow" ? (findFreeFrom(viewer, room.id) ?? null) : null,
    // The id of the message that is written without a script: sent twice it is still one message.
    clientId: crypto.randomUUID(),
  };
}

function listPresent(viewer: Viewer, room: Room): RoomPerson[] {
  return listRoomMembers(viewer, room)
    .filter(({ removedAt }) => removedAt === null)
    .map(({ person }) => person);
}

function countRoles(people: RoomPerson[]) {
  const roles = people.map(({ role }) => role);
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
