import { NO_EVENTS } from "~/domain/rooms/event";
import { CATCH_UP_PAGE, CONTEXT } from "~/domain/rooms/rules";
import type { Connection } from "~/realtime/connection";
import type { Answer } from "~/realtime/contract";
import { endOf, holdsEnd, type LogChange, type RoomLog } from "./room-log";

export type Asking = <T>(question: (over: Connection) => Promise<Answer<T>>) => Promise<Answer<T>>;
type Parts = { roomId: string; get: () => RoomLog; change: (change: LogChange) => void; ask: Asking };
type Place = { before: number } | { after: number };

/** Brings stretches of the room's log to the page, one request at a time. */
export function createHistory({ roomId, get, change, ask }: Parts) {
  let queue: Promise<unknown> = Promise.resolve();
  let looking = false;

  /** `placeOf` is asked when its turn comes: what is needed then may not be what was needed now. */
  function look(placeOf: () => Place, as: "arrived" | "replaced"): Promise<boolean> {
    const turn = queue.then(() => fetchStretch(placeOf(), as));
    queue = turn;
    return turn;
  }

  /** Whether it came: not so when the connection went away, and entering again asks again. */
  async function fetchStretch(place: Place, as: "arrived" | "replaced"): Promise<boolean> {
    try {
      const answer = await ask((over) => over.ask("room.history", { roomId, ...place }));
      if (answer.ok) change({ ...answer, type: as });
      return answer.ok;
    } catch {
      return false;
    }
  }

  const back = (): Place => ({ before: get().events[0]?.number ?? 1 });
  const ahead = (): Place => ({ after: endOf(get()) });

  /** For scrolling, which asks many times: one look at a time, and none for nothing. */
  async function once(needed: boolean, placeOf: () => Place): Promise<void> {
    if (!needed || looking) return;
    looking = true;
    await look(placeOf, "arrived");
    looking = false;
  }

  /** Asks page after page until there is no more, and puts all of it to the log at once: it is drawn once. */
  async function fetchToEnd(): Promise<void> {
    let { events, messages, people } = NO_EVENTS;
    const reached = () => events.at(-1)?.number ?? endOf(get());
    let last = get().last;
    try {
      for (let end = -1; reached() < Math.max(last, get().last) && reached() > end; ) {
        end = reached();
        const answer = await ask((over) => over.ask("room.history", { roomId, after: end }));
        if (!answer.ok) break;
        events = [...events, ...answer.events];
        messages = { ...messages, ...answer.messages };
        people = { ...people, ...answer.people };
        last = answer.last;
      }
    } catch {
      // What came so far is not lost; entering again asks for the rest.
    }
    if (events.length > 0) change({ type: "arrived", events, messages, people, last });
  }

  /** Brings all that is missing behind our stretch. */
  async function catchUp(): Promise<void> {
    const turn = queue.then(fetchToEnd);
    queue = turn;
    await turn;
  }

  /** The end of the room in the place of what is on the page, and what came while it was on its way. */
  async function replaceByEnd(): Promise<void> {
    await look(() => ({ before: get().last + 1 }), "replaced");
    await catchUp();
  }

  return {
    lookBack: () => once((get().events[0]?.number ?? 1) > 1, back),
    lookAhead: () => once(!holdsEnd(get()), ahead),
    /** What one question brings comes behind what is there, so that the line before the first unread one stays. */
    goToEnd: async () => {
      if (holdsEnd(get())) return;
      await (get().last - endOf(get()) <= CATCH_UP_PAGE ? catchUp() : replaceByEnd());
    },
    /** Brings the stretch around an event to the page, in the place of what is there, unless it is there already. */
    bring: async (number: number): Promise<boolean> => {
      const { events } = get();
      if (events.length > 0 && events[0]!.number <= number && number <= endOf(get())) return true;
      return look(() => ({ after: Math.max(0, number - CONTEXT - 1) }), "replaced");
    },
    /** Forgets what is on the page and loads the end of the room: words in it read differently now. */
    startAgain: replaceByEnd,
    catchUp,
  };
}
