import { listApart, listApartOf } from "~/domain/contacts/blocks.server";
import type { Viewer } from "~/domain/members/person";
import type { RoomPerson } from "~/domain/rooms/event";
import { listPeople } from "~/domain/rooms/people.server";
import { findRoomCycle } from "~/domain/rooms/rooms.server";
import { attempt } from "./attempt.server";
import { createHereTable } from "./here-table";
import { peopleOfNow } from "./people-of-now.server";
import { type Io, type MemberSocket, memberChannel, roomChannel, roomOfChannel } from "./socket.server";

type RoomIds = { id: string; cycleId: string | null };
export type Presence = ReturnType<typeof createPresence>;

/**
 * How long comings and goings in a room are gathered, in ms: after a restart two hundred come within a second,
 * and each is told of all the others once.
 */
const GATHER = 150;
/** How often a process says who has its rooms open, and after what silence it counts as gone, in ms. */
const HEARTBEAT = 5_000;
const SILENT = 15_000;

/**
 * Who has which room open, over all processes: a person once, whatever the number of tabs; who hides it is not
 * among them. Each process says what its own sockets have open and tells its own sockets what changed.
 * `shared` is false where one process is alone.
 */
export function createPresence(io: Io, shared: boolean) {
  const table = createHereTable(() => performance.now());
  const told = new Map<string, Set<string>>();
  const timers = new Map<string, NodeJS.Timeout>();
  const self = crypto.randomUUID();

  const changed = (roomIds: Iterable<string>) => {
    for (const roomId of roomIds) {
      if (!timers.has(roomId))
        timers.set(roomId, setTimeout(() => attempt("presence", () => announce(roomId)), GATHER).unref());
    }
  };
  /** Says what changed in a room of this process: to its own sockets soon, to the other processes now. */
  const changedHere = (roomId: string) => {
    changed([roomId]);
    if (shared) io.serverSideEmit("here", self, { [roomId]: table.own(roomId) }, false);
  };

  function announce(roomId: string): void {
    timers.delete(roomId);
    const now = table.everywhere(roomId);
    const before = told.get(roomId) ?? new Set();
    if (!io.of("/").adapter.rooms.has(roomChannel(roomId))) return void told.delete(roomId);
    told.set(roomId, now);
    const came = [...now].filter((id) => !before.has(id));
    const left = [...before].filter((id) => !now.has(id));
    if (came.length + left.length > 0) tellComings(io, roomId, came, left);
  }

  const adapter = io.of("/").adapter;
  adapter.on("join-room", (channel: string, socketId: string) => {
    const [roomId, socket] = [roomOfChannel(channel), io.sockets.sockets.get(socketId)];
    if (!roomId || !socket) return;
    const news = !socket.data.hidden && table.enter(roomId, socket.data.memberId, socketId);
    // The first to open it here is given everybody with the room itself.
    if (!told.has(roomId)) told.set(roomId, table.everywhere(roomId));
    if (news) changedHere(roomId);
  });
  adapter.on("leave-room", (channel: string, socketId: string) => {
    const roomId = roomOfChannel(channel);
    if (roomId && table.leave(roomId, socketId)) changedHere(roomId);
  });

  if (shared) {
    io.on("here", (process, rooms, whole) => changed(table.hear(process, rooms, whole)));
    io.on("here?", () => io.serverSideEmit("here", self, table.allOwn(), true));
    io.serverSideEmit("here?");
  }
  const heartbeat = setInterval(() => {
    if (!shared) return;
    io.serverSideEmit("here", self, table.allOwn(), true);
    changed(table.forgetSilent(SILENT));
  }, HEARTBEAT).unref();

  return {
    /**
     * The people who have the room open, as everybody in it has been told, and the viewer, if they have; without
     * those whom a block keeps apart from them. What changes after this is told to whoever is in the room.
     */
    whoIsHere(room: RoomIds, viewer: Pick<Viewer, "id" | "standing">): RoomPerson[] {
      const apart = new Set(listApart(viewer));
      const everywhere = table.everywhere(room.id);
      const ids = new Set(told.get(room.id) ?? everywhere);
      if (everywhere.has(viewer.id)) ids.add(viewer.id);
      return peopleOfNow(
        room,
        [...ids].filter((id) => !apart.has(id)),
      );
    },

    /** Lets a member step out of sight or into it, at once, in every room that they have open in this process. */
    hide(memberId: string, hides: boolean): void {
      for (const socket of socketsOf(io, memberId)) {
        if (socket.data.hidden === hides) continue;
        socket.data.hidden = hides;
        for (const roomId of roomsOf(socket)) {
          const news = hides ? table.leave(roomId, socket.id) : table.enter(roomId, memberId, socket.id);
          if (news) changedHere(roomId);
        }
      }
    },

    /** Lets two people vanish from each other's rooms once one has blocked the other, or appear again. */
    part(memberId: string, otherId: string): void {
      partFrom(io, table.roomsOf(memberId), memberId, otherId);
      partFrom(io, table.roomsOf(otherId), otherId, memberId);
    },

    stop(): void {
      clearInterval(heartbeat);
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

/** The channels of those who are not told what somebody does: a block keeps the two apart. */
export const channelsApart = (memberId: string): string[] => listApartOf(memberId).map(memberChannel);

/** Tells the sockets of this process; of somebody whom a block keeps from others, those others hear nothing. */
function tellComings(io: Io, roomId: string, came: string[], left: string[]): void {
  const people = listPeople({ cycleId: findRoomCycle(roomId) }, came);
  const here = io.local.to(roomChannel(roomId));
  const news = { roomId, came: [] as RoomPerson[], left: [] as string[] };
  for (const [id, apart] of [...came, ...left].map((id) => [id, channelsApart(id)] as const)) {
    const person = people[id];
    const own = { roomId, came: person ? [person] : [], left: left.includes(id) ? [id] : [] };
    if (apart.length > 0) io.local.to(roomChannel(roomId)).except(apart).emit("room.here", own);
    else {
      news.came.push(...own.came);
      news.left.push(...own.left);
    }
  }
  if (news.came.length + news.left.length > 0) here.emit("room.here", news);
}

/** Tells the watcher's sockets of this process about one person in the rooms that both have open. */
function partFrom(io: Io, rooms: string[], moverId: string, watcherId: string): void {
  const apart = listApartOf(watcherId).includes(moverId);
  for (const roomId of rooms) {
    const person = listPeople({ cycleId: findRoomCycle(roomId) }, [moverId])[moverId];
    if (!person) continue;
    const news = { roomId, came: apart ? [] : [person], left: apart ? [moverId] : [] };
    // Only into the same room: where somebody is elsewhere is nobody's business.
    for (const socket of socketsOf(io, watcherId)) {
      if (socket.rooms.has(roomChannel(roomId))) socket.emit("room.here", news);
    }
  }
}

const roomsOf = (socket: MemberSocket): string[] =>
  [...socket.rooms].map(roomOfChannel).filter((id) => id !== undefined);

/** A member's sockets in this process. */
function socketsOf(io: Io, memberId: string): MemberSocket[] {
  const ids = [...(io.of("/").adapter.rooms.get(memberChannel(memberId)) ?? [])];
  return ids.flatMap((id) => io.sockets.sockets.get(id) ?? []);
}
