import type { Row } from "./rows";

/** Rows that the page draws at most; a room of years would be too heavy for a phone. */
export const DRAWN = 300;

/** Around which event's row one reads; or the end, which is followed. */
export type Centre = number | "end";

/** The rows that are drawn of all that are here, and whether there are more of them before and behind. */
export function drawnRows(rows: Row[], centre: Centre): { rows: Row[]; before: boolean; behind: boolean } {
  if (rows.length <= DRAWN) return { rows, before: false, behind: false };
  const last = rows.length - DRAWN;
  const first = centre === "end" ? last : Math.max(0, Math.min(last, placeOf(rows, centre) - DRAWN / 2));
  return { rows: rows.slice(first, first + DRAWN), before: first > 0, behind: first < last };
}

function placeOf(rows: Row[], number: number): number {
  const place = rows.findIndex((row) => row.number >= number);
  return place < 0 ? rows.length : place;
}
