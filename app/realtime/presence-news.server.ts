import { listApartOf } from "~/domain/contacts/blocks.server";
import { findRoomCycle } from "~/domain/rooms/rooms.server";
import { peopleOfNow } from "./people-of-now.server";
import { type Io, type MemberSocket, memberChannel, roomChannel } from "./socket.server";

/**
 * How long comings and goings are gathered, in ms, after the first was told at once: when a thousand come back after
 * a restart, each telling all the others would be a million messages.
 */
const GATHER = 250;

/** By room, whose presence may have changed since it was told last. */
const gathered = new Map<string, { changed: Set<string>; timer: NodeJS.Timeout }>();

/** Tells those who have a room open whether somebody is in it now; to be called when that may have changed. */
export function tellPresence(io: Io, roomId: string, memberId: string): void {
  const room = gathered.get(roomId);
  if (room) {
    room.changed.add(memberId);
    return;
  }
  gather(io, roomId);
  tell(io, roomId, [memberId]);
}

function gather(io: Io, roomId: string): void {
  const timer = setTimeout(() => {
    const { changed } = gathered.get(roomId)!;
    gathered.delete(roomId);
    if (changed.size === 0) return;
    gather(io, roomId);
    tell(io, roomId, [...changed]);
  }, GATHER).unref();
  gathered.set(roomId, { changed: new Set(), timer });
}

/** Tells nothing more: the sockets are being closed. */
export function stopPresenceNews(): void {
  for (const { timer } of gathered.values()) clearTimeout(timer);
  gathered.clear();
}

/**
 * Who is there and who is not, as it is now, whatever was told of them before: who came in meanwhile may have seen
 * them. Whom a block keeps apart from somebody is told alone, past those; the others are told together.
 */
function tell(io: Io, roomId: string, ids: string[]): void {
  const apart = new Map(ids.map((id) => [id, channelsApart(id)]));
  const alone = ids.filter((id) => apart.get(id)!.length > 0);
  const together = ids.filter((id) => apart.get(id)!.length === 0);
  for (const group of [together, ...alone.map((id) => [id])]) {
    if (group.length === 0) continue;
    const shown = new Set(group.filter((id) => isShown(io, roomId, id)));
    const came = peopleOfNow({ id: roomId, cycleId: findRoomCycle(roomId) }, [...shown]);
    const left = group.filter((id) => !shown.has(id));
    // Nobody needs to be told alone of themselves; among others it does no harm.
    const past = group.length === 1 ? [memberChannel(group[0]!), ...apart.get(group[0]!)!] : [];
    io.to(roomChannel(roomId)).except(past).emit("room.here", { roomId, came, left });
  }
}

/** Whether somebody is seen in a room: with a tab there that does not hide, besides one that may be left out. */
export function isShown(io: Io, roomId: string, memberId: string, besides?: MemberSocket): boolean {
  return socketsOf(io, memberId).some(
    (socket) => socket !== besides && !socket.data.hidden && socket.rooms.has(roomChannel(roomId)),
  );
}

/** The open sockets of a person. */
export function socketsOf(io: Io, memberId: string): MemberSocket[] {
  const ids = [...(io.of("/").adapter.rooms.get(memberChannel(memberId)) ?? [])];
  return ids.flatMap((id) => io.sockets.sockets.get(id) ?? []);
}

/** The channels of those who are not told what somebody does: a block keeps the two apart. */
export const channelsApart = (memberId: string): string[] => listApartOf(memberId).map(memberChannel);
