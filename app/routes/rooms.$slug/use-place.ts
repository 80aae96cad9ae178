import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { WindowPlace } from "~/domain/rooms/events.server";
import { endOf, holdsEnd, type RoomLog } from "./room-log";
import type { RoomPage } from "./room-page";
import { useReads } from "./use-reads";

/** Pixels from the end that still are the end. */
const NEAR = 48;
/** Pixels from an edge at which the next stretch is asked for, before one arrives there. */
const EDGE = 400;

export type Place = {
  box: RefObject<HTMLDivElement>;
  onScroll: () => void;
  /** Whether the end of the room is out of sight. */
  away: boolean;
  /** Messages of others that one has not come to yet. */
  newCount: number;
  /** The number up to which one has come in this visit, or had before. */
  readTo: number;
  goToEnd: () => void;
  /** To be called when one writes: one's own message is seen. */
  stayAtEnd: () => void;
};

type Options = {
  log: RoomLog;
  page: RoomPage;
  firstUnread: { number: number } | null;
  /** Where the address asks to be. */
  asked: WindowPlace;
  me: string;
};

/**
 * Where one is in the log. A visit begins at the first unread line; what comes is followed only by who is
 * at the end, and what is put before it does not move what one reads. Coming to the end is reading.
 */
export function usePlace({ log, page, firstUnread, asked, me }: Options): Place {
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef({ height: 0, first: 0, whole: false });
  const atEnd = useRef(false);
  const wantsEnd = useRef(false);
  const [away, setAway] = useState(false);
  const reads = useReads(asked);
  const [readTo, setReadTo] = useState(() => (firstUnread ? firstUnread.number - 1 : endOf(log)));

  const look = useCallback(() => {
    if (!box.current) return;
    const { scrollTop, scrollHeight, clientHeight } = box.current;
    const below = scrollHeight - scrollTop - clientHeight;
    const now = page.get();
    atEnd.current = below < NEAR;
    setAway(!atEnd.current || !holdsEnd(now));
    if (scrollTop < EDGE) page.lookBack();
    if (below < EDGE) page.lookAhead();
    if (!atEnd.current || document.hidden || !reads(now)) return;
    page.seen(endOf(now));
    setReadTo((number) => Math.max(number, endOf(now)));
  }, [page, reads]);

  // The place is kept whenever lines are drawn anew.
  useBrowserLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const { height, first, whole } = drawn.current;
    const firstNow = log.events[0]?.number ?? 0;
    const follows = (atEnd.current && whole && !document.hidden) || (wantsEnd.current && holdsEnd(log));
    if (height === 0) begin(element, asked);
    else if (follows) element.scrollTop = element.scrollHeight;
    else if (firstNow < first) element.scrollTop += element.scrollHeight - height;
    if (follows) wantsEnd.current = false;
    drawn.current = { height: element.scrollHeight, first: firstNow, whole: holdsEnd(log) };
    look();
  }, [log.events, log.pending]);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    // The composer grows, the keyboard comes up, a font arrives: who was at the end stays there.
    const onResize = () => {
      if (atEnd.current && drawn.current.whole) element.scrollTop = element.scrollHeight;
      drawn.current.height = element.scrollHeight;
    };
    const observer = new ResizeObserver(onResize);
    for (const each of [element, ...element.children]) observer.observe(each);
    document.addEventListener("visibilitychange", look);
    return () => {
      observer.disconnect();
      document.removeEventListener("visibilitychange", look);
    };
  }, [look]);

  const goToEnd = useCallback(() => {
    wantsEnd.current = true;
    if (!holdsEnd(page.get())) return void page.goToEnd();
    wantsEnd.current = false;
    box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [page]);
  const stayAtEnd = useCallback(() => {
    wantsEnd.current = true;
    page.goToEnd();
  }, [page]);

  return { box, onScroll: look, away, newCount: countNew(log, readTo, me), readTo, goToEnd, stayAtEnd };
}

function countNew(log: RoomLog, readTo: number, me: string): number {
  const here = log.events.filter(
    (event) => event.type === "message" && event.number > readTo && event.actorId !== me,
  );
  return here.length + Math.max(0, log.last - Math.max(endOf(log), readTo));
}

/** The first sight: the line that the address names, the first unread one, or the end. */
function begin(box: HTMLDivElement, { at, after }: WindowPlace): void {
  const named = at === undefined ? hashTarget() : box.querySelector(`[data-number="${at}"]`);
  const target = named ?? box.querySelector(".is-new-line");
  if (target) {
    const above = target.getBoundingClientRect().top - box.getBoundingClientRect().top;
    box.scrollTop += above - box.clientHeight / 4;
  } else {
    box.scrollTop = after === undefined ? box.scrollHeight : 0;
  }
}

function hashTarget(): Element | null {
  const { hash } = window.location;
  return hash.length > 1 ? document.getElementById(hash.slice(1)) : null;
}

// On the server there is nothing to measure, and React says so at every page.
const useBrowserLayoutEffect = typeof document === "undefined" ? useEffect : useLayoutEffect;
