import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { WindowPlace } from "~/domain/rooms/events.server";
import type { Centre } from "./drawn-rows";
import { type Anchor, anchorIn, anchorOf, begin, holdAnchor, showLine } from "./keep-place";
import { endOf, holdsEnd, type RoomLog } from "./room-log";
import type { RoomPage, RoomState } from "./room-page";
import { useJumps } from "./use-jumps";
import { useReads } from "./use-reads";

/** What a person does to move in the log. */
const MOVES = ["wheel", "touchmove", "pointerdown", "keydown"] as const;
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
  /** Around which row the page draws. */
  centre: Centre;
  goToEnd: () => void;
  /** To be called when one writes: one's own message is seen. */
  stayAtEnd: () => void;
  /** Shows the message of an event, brings it when it is not here, and remembers where one was. */
  goTo: (number: number) => void;
  /** Goes back to where one was before; undefined when one went nowhere. */
  goBack: (() => void) | undefined;
  /** The number of the message that one was led to. */
  shown: number | null;
};

type Options = {
  state: RoomState;
  page: RoomPage;
  firstUnread: { number: number } | null;
  /** Where the address asks to be. */
  asked: WindowPlace;
  me: string;
  /** How many messages waited when the page was asked for; undefined where there are more than are counted. */
  waited: number | undefined;
};

/**
 * Where one is in the log. A visit begins at the first unread line; what comes is followed only by who is
 * at the end, and what is put before or taken away does not move what one reads. What was missed while the
 * connection was away is not followed: one goes on where one was. Coming to the end is reading.
 */
export function usePlace({ state, page, firstUnread, asked, me, waited }: Options): Place {
  const { log, operations, settled } = state;
  const box = useRef<HTMLDivElement>(null);
  const anchor = useRef<Anchor | null>(null);
  // The line that one was led to stays where it was put, whatever is drawn around it, until one moves oneself.
  const held = useRef<Anchor | null>(null);
  const drawn = useRef({ begun: false, whole: false });
  const atEnd = useRef(false);
  const wantsEnd = useRef(false);
  const [centre, setCentre] = useState<Centre>(() => firstUnread?.number ?? asked.at ?? "end");
  const [away, setAway] = useState(false);
  const reads = useReads(asked);
  const [readTo, setReadTo] = useState(() => (firstUnread ? firstUnread.number - 1 : endOf(log)));
  const jumps = useJumps({ page, anchor, setCentre });

  const look = useCallback(() => {
    if (!box.current) return;
    const { scrollTop, scrollHeight, clientHeight, dataset } = box.current;
    const below = scrollHeight - scrollTop - clientHeight;
    const { log: now } = page.get();
    const whole = holdsEnd(now) && dataset.behind === undefined;
    anchor.current = anchorIn(box.current);
    atEnd.current = below < NEAR && dataset.behind === undefined;
    setAway(!atEnd.current || !whole);
    const here = anchor.current?.number;
    const more = (held: boolean, ask: () => void) => {
      if (!held) ask();
      else if (here) setCentre(here);
    };
    if (scrollTop < EDGE) more(dataset.before !== undefined, page.lookBack);
    if (below < EDGE) more(dataset.behind !== undefined, page.lookAhead);
    if (!page.get().settled) return;
    setCentre((before) => (atEnd.current && whole ? "end" : before === "end" ? (here ?? before) : before));
    if (!atEnd.current || document.hidden || !reads(now)) return;
    page.seen(endOf(now));
    setReadTo((number) => Math.max(number, endOf(now)));
  }, [page, reads]);

  const { target, arrive } = jumps;
  // The place is kept whenever lines are drawn anew.
  useBrowserLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const { begun, whole } = drawn.current;
    const followed = atEnd.current && whole && settled && !document.hidden && held.current === null;
    const follows = followed || (wantsEnd.current && (holdsEnd(log) || !settled));
    if (!begun) begin(element, asked);
    else if (target !== null && showLine(element, target)) {
      // Where it is to stand, also when there is not enough around it yet to let it stand there.
      const stands = anchorOf(element, target.number);
      held.current = stands && { ...stands, top: target.top ?? stands.top };
      arrive();
    } else if (follows) element.scrollTop = element.scrollHeight;
    else holdAnchor(element, held.current ?? anchor.current);
    if (follows) wantsEnd.current = false;
    drawn.current = { begun: true, whole: holdsEnd(log) };
    look();
  }, [log.events, log.messages, operations, centre, settled, target]);

  // Without a connection nothing is followed: what is missed comes later, and all at once.
  useEffect(() => {
    const here = anchor.current?.number;
    if (!settled && here) setCentre((before) => (before === "end" ? here : before));
  }, [settled]);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    // The composer grows, the keyboard comes up, a font arrives: who was at the end stays there.
    const onResize = () => {
      if (held.current) holdAnchor(element, held.current);
      else if (atEnd.current && drawn.current.whole) element.scrollTop = element.scrollHeight;
    };
    const letGo = () => {
      held.current = null;
    };
    for (const move of MOVES) element.addEventListener(move, letGo, { passive: true });
    const observer = new ResizeObserver(onResize);
    for (const each of [element, ...element.children]) observer.observe(each);
    document.addEventListener("visibilitychange", look);
    return () => {
      observer.disconnect();
      for (const move of MOVES) element.removeEventListener(move, letGo);
      document.removeEventListener("visibilitychange", look);
    };
  }, [look]);

  const { leave } = jumps;
  const goToEnd = useCallback(() => {
    leave();
    held.current = null;
    wantsEnd.current = true;
    setCentre("end");
    if (!holdsEnd(page.get().log)) return void page.goToEnd();
    requestAnimationFrame(() => box.current?.scrollTo({ top: box.current.scrollHeight }));
  }, [page, leave]);
  const stayAtEnd = useCallback(() => {
    held.current = null;
    wantsEnd.current = true;
    if (page.get().settled) setCentre("end");
    void page.goToEnd();
  }, [page]);

  const { goTo, goBack, shown } = jumps;
  const [atFirst] = useState(() => ({ waited, last: log.last }));
  const waitedSince = atFirst.waited === undefined ? undefined : atFirst.waited + log.last - atFirst.last;
  const newCount = countNew(log, readTo, me, waitedSince);
  return {
    box,
    onScroll: look,
    away,
    newCount,
    readTo,
    centre,
    goToEnd,
    stayAtEnd,
    goTo,
    goBack,
    shown,
  };
}

function countNew(log: RoomLog, readTo: number, me: string, waited = Number.POSITIVE_INFINITY): number {
  const here = log.events.filter(
    (event) => event.type === "message" && event.number > readTo && event.actorId !== me,
  );
  // What the page does not hold yet is known by its events only, and a word of praise is one too: there the number
  // that waited is nearer, and the same as above the log.
  const beyond = Math.max(0, log.last - Math.max(endOf(log), readTo));
  return beyond > 0 ? Math.min(here.length + beyond, Math.max(here.length, waited)) : here.length;
}

// On the server there is nothing to measure, and React says so at every page.
const useBrowserLayoutEffect = typeof document === "undefined" ? useEffect : useLayoutEffect;
