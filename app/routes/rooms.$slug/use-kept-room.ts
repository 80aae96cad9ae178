import { useEffect } from "react";
import { WINDOW } from "~/domain/rooms/rules";
import { holdsEnd, type RoomLog } from "./room-log";
import type { RoomView } from "./route";

/** How long the room is quiet before its end is kept, in ms: the disk is left in peace. */
const QUIET = 1_500;

/** Keeps the end of the room on this device, so that it can be opened again where there is no connection. */
export function useKeptRoom(memberId: string, view: RoomView, log: RoomLog): void {
  useEffect(() => {
    if (!holdsEnd(log) || log.evicted) return;
    const timer = setTimeout(() => void keepRoom(memberId, viewOf(view, log)), QUIET);
    return () => clearTimeout(timer);
  }, [memberId, view, log]);
  useEffect(() => {
    if (log.evicted) void forgetRoom(memberId, view.room.slug);
  }, [memberId, view.room.slug, log.evicted]);
}

/** The room as a visit would find it now, at its end. */
function viewOf(view: RoomView, { events, messages, people, last, pins }: RoomLog): RoomView {
  const end = events.slice(-WINDOW);
  const ids = new Set([...end.flatMap((event) => ("messageId" in event ? [event.messageId] : [])), ...pins]);
  for (const id of [...ids]) {
    const answered = messages[id]?.replyToId;
    if (answered) ids.add(answered);
  }
  const kept = Object.fromEntries(
    Object.entries(messages).flatMap(([id, { before: _, ...message }]) =>
      ids.has(id) ? [[id, message]] : [],
    ),
  );
  return {
    ...view,
    room: { ...view.room, lastNumber: last },
    events: end,
    messages: kept,
    people,
    here: [],
    firstUnread: null,
    place: {},
    pinned: { pins, messages: {}, people: {} },
  };
}

async function keepRoom(memberId: string, view: RoomView): Promise<void> {
  try {
    const { openDeviceDatabase } = await import("~/ui/device-database");
    const database = await openDeviceDatabase();
    await database?.put("rooms", { memberId, slug: view.room.slug, view });
  } catch {
    // A device that keeps nothing shows the room when it is asked for again.
  }
}

async function forgetRoom(memberId: string, slug: string): Promise<void> {
  const { openDeviceDatabase } = await import("~/ui/device-database");
  const database = await openDeviceDatabase();
  await database?.delete("rooms", [memberId, slug]).catch(() => {});
}

/** The room of this address as it was kept; undefined when it never was. */
export async function findKeptRoom(memberId: string, slug: string): Promise<RoomView | undefined> {
  const { openDeviceDatabase } = await import("~/ui/device-database");
  const database = await openDeviceDatabase();
  const kept = await database?.get("rooms", [memberId, slug]).catch(() => undefined);
  return kept?.view as RoomView | undefined;
}
