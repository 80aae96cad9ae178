import { useEffect, useState } from "react";
import { holdsEnd, type RoomLog } from "./room-log";

/** How long the room is quiet before its state is told, in ms. */
const QUIET = 150;

/**
 * The hash of how the room ends as this page has it, once it has caught up: two pages that show it show the same room,
 * and the server gives it too (`room.state`).
 */
export function useStateHash(log: RoomLog): string | undefined {
  const { events, messages, last } = log;
  const [hash, setHash] = useState<string>();
  useEffect(() => {
    setHash(undefined);
    if (!holdsEnd({ events, last })) return;
    let left = false;
    const timer = setTimeout(async () => {
      const { stateHash } = await import("~/domain/rooms/state-hash");
      if (!left) setHash(stateHash({ events, messages }, last));
    }, QUIET);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [events, messages, last]);
  return hash;
}
