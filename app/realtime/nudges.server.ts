import { attempt } from "./attempt.server";

/** How long nudges of one room are gathered, in ms: a lively room moves the number in the menu once a second. */
const GATHER = 1_000;

/** Gathers the rooms where something happened and tells once for all of it. */
export function createNudges(tell: (roomId: string) => void) {
  const gathered = new Map<string, ReturnType<typeof setTimeout>>();
  return {
    /** Something happened in the room: it is told within GATHER. */
    add(roomId: string): void {
      if (gathered.has(roomId)) return;
      const timer = setTimeout(() => {
        gathered.delete(roomId);
        attempt("nudges", () => tell(roomId));
      }, GATHER);
      gathered.set(roomId, timer.unref());
    },
    stop(): void {
      for (const timer of gathered.values()) clearTimeout(timer);
      gathered.clear();
    },
  };
}
