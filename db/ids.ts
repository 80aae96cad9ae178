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

// Monotonic within the process, also when the clock jumps back: ids order what was written.
const next = monotonicFactory();

/** A new id such as `rep_01jd8q…`: sortable by time of making, readable, prefixed by its noun. */
export function newId(prefix: IdPrefix): string {
  return `${prefix}_${next().toLowerCase()}`;
}

/** As `newId`, for a moment in the past (ms since 1970): the demo's history sorts where it belongs. */
export function idAt(prefix: IdPrefix, time: number): string {
  return `${prefix}_${monotonicFactory()(time).toLowerCase()}`;
}
