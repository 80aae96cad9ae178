/** A repeatable source of chance: the same seed always tells the same community. */
export type Random = () => number;

/** mulberry32: numbers in [0, 1) that depend on the seed alone, on every machine. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from `from` to `to`, both included. */
export function between(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

/** True in `share` of the cases (0–1). */
export function chance(random: Random, share: number): boolean {
  return random() < share;
}

/** One of the items; refuses an empty list, for there is nothing to pick. */
export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("Nothing to pick from.");
  return item;
}

/** A new list in a chance order. */
export function shuffle<T>(random: Random, items: readonly T[]): T[] {
  const list = [...items];
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other] as T, list[last] as T];
  }
  return list;
}

/** `count` different items (all of them, if there are fewer). */
export function sample<T>(random: Random, items: readonly T[], count: number): T[] {
  return shuffle(random, items).slice(0, Math.max(0, count));
}

/** One item, as likely as its weight. */
export function weighted<T>(random: Random, choices: readonly (readonly [item: T, weight: number])[]): T {
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
  let left = random() * total;
  for (const [item, weight] of choices) {
    left -= weight;
    if (left < 0) return item;
  }
  return pick(
    random,
    choices.map(([item]) => item),
  );
}

/** `count` items in the given shares (largest remainder), in a chance order: quotas instead of luck. */
export function dealt<T>(
  random: Random,
  count: number,
  shares: readonly (readonly [item: T, share: number])[],
): T[] {
  const total = shares.reduce((sum, [, share]) => sum + share, 0);
  const exact = shares.map(([item, share]) => ({ item, due: (share * count) / total }));
  const cards = exact.flatMap(({ item, due }) => Array<T>(Math.floor(due)).fill(item));
  const rest = [...exact].sort((a, b) => (b.due % 1) - (a.due % 1)).map(({ item }) => item);
  return shuffle(random, [...cards, ...rest.slice(0, count - cards.length)]);
}

/** Cards in a chance order, dealt to the end before any comes again; `rounds` says how often it may begin anew. */
export class Deck<T> {
  #left: T[] = [];
  #rounds: number;

  constructor(
    private readonly random: Random,
    private readonly cards: readonly T[],
    rounds = Number.POSITIVE_INFINITY,
  ) {
    this.#rounds = rounds;
  }

  /** The next card that suits; undefined when no such card is left. */
  draw(suits: (card: T) => boolean = () => true): T | undefined {
    let at = this.#left.findIndex(suits);
    if (at < 0 && this.#rounds > 0 && this.cards.some(suits)) {
      this.#rounds--;
      this.#left.push(...shuffle(this.random, this.cards));
      at = this.#left.findIndex(suits);
    }
    return at < 0 ? undefined : this.#left.splice(at, 1)[0];
  }
}
