import { monotonicFactory } from "ulid";

/** What an id names; the prefix makes it readable in a log. */
export type IdPrefix =
  | "mem"
  | "cyc"
  | "par"
  | "pair"
  | "thr"
  | "rep"
  | "room"
  | "msg"
  | "fil"
  | "ann"
  | "rpt"
  | "log"
  | "ses"
  | "pag"
  | "key"
  | "let"
  | "req"
  | "hlp"
  | "rev"
  | "con"
  | "view"
  | "imp"
  | "ext";

// Random bytes from a pool: to ask the system for each letter costs more than the rest of the id.
const pool = new Uint8Array(4_096);
let left = 0;
function randomPart(): number {
  if (left === 0) left = crypto.getRandomValues(pool).length;
  left -= 1;
  return pool[left]! / 256;
}

// Monotonic within the process, also when the clock jumps back: ids order what was written.
const next = monotonicFactory(randomPart);

/** A new id such as `rep_01jd8q…`: sortable by time of making, readable, prefixed by its noun. */
export function newId(prefix: IdPrefix): string {
  return `${prefix}_${next().toLowerCase()}`;
}

/** As `newId`, for a moment in the past (ms since 1970): the demo's history sorts where it belongs. */
export function idAt(prefix: IdPrefix, time: number): string {
  return `${prefix}_${monotonicFactory(randomPart)(time).toLowerCase()}`;
}
