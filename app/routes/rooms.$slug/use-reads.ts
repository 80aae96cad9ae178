import { useCallback, useEffect, useRef } from "react";
import type { WindowPlace } from "~/domain/rooms/events.server";
import { holdsEnd, type RoomLog } from "./room-log";

/** What somebody does who moves about on a page; a place that an address named is come to without any of it. */
const ACTS = ["wheel", "touchmove", "keydown", "pointerdown"] as const;

/**
 * Whether coming to the end of what is loaded is reading. On the usual visit it is: it begins at the first
 * unread line. Where an address named a place (a permalink, a search, a day), what lies between was not seen:
 * there only the end of the room itself counts, and only once the reader has moved.
 */
export function useReads({ at, before, after }: WindowPlace): (log: RoomLog) => boolean {
  const named = at !== undefined || before !== undefined || after !== undefined;
  const moved = useRef(false);
  useEffect(() => {
    if (!named) return;
    const move = () => {
      moved.current = true;
    };
    for (const act of ACTS) document.addEventListener(act, move, { passive: true });
    return () => {
      for (const act of ACTS) document.removeEventListener(act, move);
    };
  }, [named]);
  return useCallback((log) => !named || (moved.current && holdsEnd(log)), [named]);
}
