/** Events a socket may send at once, and how many a second it gets back: no person is this fast. */
const BURST = 60;
const PER_SECOND = 20;
/** Refused events after which the socket is closed: by then it is not a person who does not notice. */
const PATIENCE = 200;

/** Counts the events of one socket: "go", "wait" (too fast just now) or "stop" (a flood). */
export function createPace(now: () => number = () => performance.now()) {
  let left = BURST;
  let refused = 0;
  let last = now();
  return (): "go" | "wait" | "stop" => {
    const time = now();
    left = Math.min(BURST, left + ((time - last) / 1000) * PER_SECOND);
    last = time;
    if (left >= 1) {
      left -= 1;
      refused = 0;
      return "go";
    }
    refused += 1;
    return refused > PATIENCE ? "stop" : "wait";
  };
}
