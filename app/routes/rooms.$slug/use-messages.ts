import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import type { RoomEvents } from "~/domain/rooms/event";
import { useConnection } from "~/realtime/use-realtime";
import { type DrawnMessages, drawnMessages, drawnPosts } from "./drawn";
import type { PostOperation } from "./operation";
import type { RoomLog } from "./room-log";
import { createRoomPage, type RoomPage, type RoomState } from "./room-page";
import type { Uploads } from "./uploads";

type Pins = Omit<RoomEvents, "events"> & { pins: string[] };
type Opened = RoomEvents & {
  room: { id: string; lastNumber: number };
  here: RoomLog["here"];
  pinned: Pins;
};

/** The room as it is drawn: what one did stands in it already. */
export type Drawn = { messages: DrawnMessages; posts: PostOperation[] };
type Talking = { state: RoomState; drawn: Drawn; page: RoomPage };

/**
 * The room's messages on this page, live: what the loader gave, then what the socket brings, and what one
 * does, which waits on the device until the room has it. The page stays as it was opened when the loader
 * answers anew, but for the pins: from then on the socket keeps it.
 */
export function useMessages(memberId: string, opened: Opened, uploads: Uploads): Talking {
  const connection = useConnection();
  const first = useRef(opened);
  const page = useMemo(
    () => createRoomPage(memberId, first.current.room.id, logOf(first.current), uploads),
    [memberId, uploads],
  );
  const state = useSyncExternalStore(page.subscribe, page.get, page.get);
  useEffect(() => {
    void page.restore();
    return page.close;
  }, [page]);
  useEffect(() => (connection ? page.connect(connection) : undefined), [page, connection]);
  const { pinned } = opened;
  useEffect(() => {
    if (pinned !== first.current.pinned) page.change({ type: "pins", ...pinned });
  }, [page, pinned]);
  const { operations } = state;
  const { messages } = state.log;
  const drawn = useMemo(
    () => ({
      messages: drawnMessages(messages, operations, memberId),
      posts: drawnPosts(messages, operations, memberId),
    }),
    [messages, operations, memberId],
  );
  return { state, drawn, page };
}

function logOf({ room, events, messages, people, here, pinned }: Opened): RoomLog {
  return {
    events,
    messages: { ...pinned.messages, ...messages },
    people: { ...pinned.people, ...people },
    here,
    last: room.lastNumber,
    pins: pinned.pins,
    evicted: false,
  };
}
