/** Rooms and the ids of the members who have them open, as one process tells it to another. */
export type Here = Record<string, string[]>;

type Process = { heard: number; rooms: Map<string, Set<string>> };

/**
 * Who has which room open: in this process by its sockets, in the others by what they said last. Pure but for
 * the clock (ms). What a call changes for this process or for all is what it returns.
 */
export function createHereTable(now: () => number) {
  const sockets = new Map<string, Map<string, string>>(); // room → socket → member
  const processes = new Map<string, Process>();

  const own = (roomId: string): string[] => [...new Set(sockets.get(roomId)?.values())];
  const everywhere = (roomId: string): Set<string> => {
    const members = new Set(own(roomId));
    for (const { rooms } of processes.values()) for (const id of rooms.get(roomId) ?? []) members.add(id);
    return members;
  };

  return {
    /** The members whose sockets of this process have the room open. */
    own,
    /** The same over all processes. */
    everywhere,
    allOwn: (): Here => Object.fromEntries([...sockets.keys()].map((roomId) => [roomId, own(roomId)])),
    /** The rooms that a member has open somewhere. */
    roomsOf: (memberId: string): string[] => {
      const rooms = new Set([
        ...sockets.keys(),
        ...[...processes.values()].flatMap(({ rooms }) => [...rooms.keys()]),
      ]);
      return [...rooms].filter((roomId) => everywhere(roomId).has(memberId));
    },
    /** A socket of this process opens a room: true when the member had it open by none before. */
    enter(roomId: string, memberId: string, socketId: string): boolean {
      const news = !own(roomId).includes(memberId);
      const room = sockets.get(roomId) ?? new Map<string, string>();
      sockets.set(roomId, room.set(socketId, memberId));
      return news;
    },
    /** A socket of this process leaves a room: true when the member has it open by none now. */
    leave(roomId: string, socketId: string): boolean {
      const memberId = sockets.get(roomId)?.get(socketId);
      if (memberId === undefined) return false;
      sockets.get(roomId)!.delete(socketId);
      if (sockets.get(roomId)!.size === 0) sockets.delete(roomId);
      return !own(roomId).includes(memberId);
    },
    /** Another process says who has these rooms open; `whole` when it has no others. Returns the rooms concerned. */
    hear(process: string, here: Here, whole: boolean): string[] {
      const before = processes.get(process)?.rooms ?? new Map<string, Set<string>>();
      const rooms = new Map(whole ? [] : before);
      for (const [roomId, members] of Object.entries(here)) {
        if (members.length > 0) rooms.set(roomId, new Set(members));
        else rooms.delete(roomId);
      }
      processes.set(process, { heard: now(), rooms });
      return [...new Set([...Object.keys(here), ...(whole ? before.keys() : [])])];
    },
    /** Forgets processes that have been silent for so long, in ms. Returns the rooms concerned. */
    forgetSilent(silence: number): string[] {
      const gone = [...processes].filter(([, { heard }]) => now() - heard > silence);
      for (const [process] of gone) processes.delete(process);
      return gone.flatMap(([, { rooms }]) => [...rooms.keys()]);
    },
  };
}
