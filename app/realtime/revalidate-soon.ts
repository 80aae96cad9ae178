import type { Connection } from "./connection";

/** How long nudges are gathered, in ms, and by how much it varies: not everybody asks at one moment. */
const GATHER = 300;
const SPREAD = 900;

/**
 * Gathers nudges and asks the page's loaders once. A tab that nobody looks at asks when it is looked at
 * again, and one without a connection when it is back: a loader that cannot be reached would put an error
 * in the place of the page and of what is being written there.
 */
export function createRevalidation(connection: Connection, revalidate: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting = false;
  const run = () => {
    timer = undefined;
    waiting = document.hidden || connection.getState().status !== "online" || !navigator.onLine;
    if (!waiting) revalidate();
  };
  const soon = () => {
    timer ??= setTimeout(run, GATHER + Math.random() * SPREAD);
  };
  const again = () => {
    if (waiting) soon();
  };
  document.addEventListener("visibilitychange", again);
  const stopListening = connection.onOnline(again);
  return {
    soon,
    stop: (): void => {
      clearTimeout(timer);
      stopListening();
      document.removeEventListener("visibilitychange", again);
    },
  };
}
