import type { People } from "./holders.server";

type Taking = {
  order: { places: number[]; start: number };
  found: People;
  /** Lower ranks first, each in the order; without it the order alone decides. */
  rankOf?: (place: number) => number;
  offset: number;
  limit: number;
};

/** The places of one page: those found, in the order, from `offset` on. */
export function takePage({ order, found, rankOf, offset, limit }: Taking): number[] {
  if (!rankOf) return placesOf(order, found, offset + limit).slice(offset);
  const ranks: number[][] = [];
  for (const place of placesOf(order, found, Number.POSITIVE_INFINITY)) {
    const rank = rankOf(place);
    ranks[rank] ??= [];
    ranks[rank].push(place);
  }
  return ranks.flat().slice(offset, offset + limit);
}

function placesOf({ places, start }: Taking["order"], found: People, enough: number): number[] {
  const taken: number[] = [];
  for (let step = 0; step < places.length && taken.length < enough; step++) {
    const place = places[(start + step) % places.length]!;
    if (found.has(place)) taken.push(place);
  }
  return taken;
}
