import type { Connection } from "~/realtime/connection";
import type { Answer } from "~/realtime/contract";
import { endOf, holdsEnd, type LogChange, type RoomLog } from "./room-log";

export type Asking = <T>(question: (over: Connection) => Promise<Answer<T>>) => Promise<Answer<T>>;
type Parts = { roomId: string; get: () => RoomLog; change: (change: LogChange) => void; ask: Asking };
type Place = { before: number } | { after: number };

/** Brings stretches of the room's log to the page, one request at a time. */
export function createHistory({ roomId, get, change, ask }: Parts) {
  let queue: Promise<void> = Promise.resolve();
  let looking = false;

  /** `placeOf` is asked when its turn comes: what is needed then may not be what was needed now. */
  function look(placeOf: () => Place, as: "arrived" | "replaced"): Promise<void> {
    queue = queue.then(() => fetchStretch(placeOf(), as));
    return queue;
  }

  async function fetchStretch(place: Place, as: "arrived" | "replaced"): Promise<void> {
    try {
      const answer = await ask((over) => over.ask("room.history", { roomId, ...place }));
      if (answer.ok) change({ ...answer, type: as });
    } catch {
      // The connection went away: entering again asks again.
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

  /** The end of the room in the place of what is on the page, and what came while it was on its way. */
  async function replaceByEnd(): Promise<void> {
    await look(() => ({ before: get().last + 1 }), "replaced");
    await catchUp();
  }

  /** Asks page after page until we hold the end; gives up when a page brings nothing. */
  async function catchUp(): Promise<void> {
    for (let end = -1; !holdsEnd(get()) && endOf(get()) > end; ) {
      end = endOf(get());
      await look(ahead, "arrived");
    }
  }

  return {
    lookBack: () => once((get().events[0]?.number ?? 1) > 1, back),
    lookAhead: () => once(!holdsEnd(get()), ahead),
    goToEnd: async () => {
      if (!holdsEnd(get())) await replaceByEnd();
    },
    /** Forgets what is on the page and loads the end of the room: words in it read differently now. */
    startAgain: replaceByEnd,
    catchUp,
  };
}
