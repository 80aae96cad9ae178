import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import type { RoomEvents } from "~/domain/rooms/event";
import { useConnection } from "~/realtime/use-realtime";
import type { RoomLog } from "./room-log";
import { createRoomPage, type RoomPage } from "./room-page";
import type { Uploads } from "./uploads";

type Opened = RoomEvents & { room: { id: string; lastNumber: number }; here: RoomLog["here"] };

/**
 * The room's messages on this page, live: what the loader gave, then what the socket brings, and what one
 * writes, which waits on the device until the room has it. The page stays as it was opened when the loader
 * answers anew: from then on the socket keeps it.
 */
export function useMessages(
  memberId: string,
  opened: Opened,
  uploads: Uploads,
): { log: RoomLog; page: RoomPage } {
  const connection = useConnection();
  const first = useRef(opened);
  const page = useMemo(() => {
    const { room, events, messages, people, here } = first.current;
    const log: RoomLog = {
      events,
      messages,
      people,
      here,
      last: room.lastNumber,
      pending: [],
      evicted: false,
    };
    return createRoomPage(memberId, room.id, log, uploads);
  }, [memberId, uploads]);
  const log = useSyncExternalStore(page.subscribe, page.get, page.get);
  useEffect(() => page.restore(), [page]);
  useEffect(() => (connection ? page.connect(connection) : undefined), [page, connection]);
  return { log, page };
}
