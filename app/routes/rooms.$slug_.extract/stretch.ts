import type { Stretch } from "~/domain/extracts/choosing.server";

/** Numbers of a room on one page without a script: as many as a window of the room holds. */
export const PAGE = 60;

/** The messages an address speaks of: `?m=` for each chosen one, or a stretch `?from=…&to=…`; else the newest. */
export function stretchOf(params: URLSearchParams, last: number): Stretch {
  const ids = params.getAll("m");
  if (ids.length > 0) return { ids };
  const to = numberIn(params, "to") ?? last;
  return { from: numberIn(params, "from") ?? Math.max(1, to - PAGE + 1), to };
}

function numberIn(params: URLSearchParams, name: string): number | undefined {
  const value = params.get(name) ?? "";
  return /^\d{1,12}$/.test(value) ? Number(value) : undefined;
}
