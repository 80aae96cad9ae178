import type { Language } from "~/i18n/languages";
import type { Sort } from "./directory-filter";

/** What decides where a person stands: keys of both alphabets, the newest edition, when they confirmed. */
export type Standing = { id: string; latin: string; cyrillic: string; newest: number; confirmed: number };

type Compare = (one: Standing, other: Standing) => number;

/** An order asked for: by whom and on which day matters to the shuffle alone. */
export type Asked = { sort: Sort; language: Language; day: string; readerId: string };

/** The orders of the directory, each made at its first use and then kept: places of the index, first to last. */
export class Orders {
  private readonly kept = new Map<string, { places: number[]; compare: Compare }>();

  constructor(private readonly people: Standing[]) {}

  /** Puts the newest person of the index where they stand in the orders that are kept. */
  insert(place: number): void {
    for (const { places, compare } of this.kept.values()) {
      places.splice(this.firstBehind(places, compare, this.people[place]!), 0, place);
    }
  }

  /**
   * Everybody in the order. The shuffle of a day is a circle that is the same for all; each reader enters it
   * at their own place, so in a day everybody is first for exactly one of the others, and last for one.
   */
  list(asked: Asked): { places: number[]; start: number } {
    const order = this.orderOf(asked);
    if (asked.sort !== "shuffle") return { places: order.places, start: 0 };
    const self = { id: asked.readerId } as Standing;
    return { places: order.places, start: this.firstBehind(order.places, order.compare, self) };
  }

  private orderOf({ sort, language, day }: Asked) {
    const alphabet = language === "sr-Cyrl" ? "cyrillic" : "latin";
    const name = sort === "shuffle" ? `shuffle ${day}` : `${sort} ${alphabet}`;
    const known = this.kept.get(name);
    if (known) return known;
    if (sort === "shuffle") this.forgetShuffles();
    const compare = comparing(sort, alphabet, day);
    const places = this.people.map((_, place) => place);
    places.sort((one, other) => compare(this.people[one]!, this.people[other]!));
    const order = { places, compare };
    this.kept.set(name, order);
    return order;
  }

  private forgetShuffles(): void {
    for (const name of this.kept.keys()) if (name.startsWith("shuffle")) this.kept.delete(name);
  }

  private firstBehind(places: number[], compare: Compare, person: Standing): number {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(this.people[places[middle]!]!, person) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function comparing(sort: Sort, alphabet: "latin" | "cyrillic", day: string): Compare {
  const byName: Compare = (one, other) => byText(one[alphabet], other[alphabet]) || byText(one.id, other.id);
  if (sort === "newest") return (one, other) => other.newest - one.newest || byName(one, other);
  if (sort === "confirmed") return (one, other) => other.confirmed - one.confirmed || byName(one, other);
  if (sort === "shuffle") {
    const drawn = drawing(day);
    return (one, other) => drawn(one.id) - drawn(other.id) || byText(one.id, other.id);
  }
  return byName;
}

/** A number for each id that is another one every day and that nobody can foresee from the id. */
function drawing(day: string): (id: string) => number {
  const numbers = new Map<string, number>();
  return (id) => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    let hash = 0x811c9dc5;
    for (const letter of `${day} ${id}`) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
    // The last letters would stir the low bits only, so all bits are mixed once more.
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    const number = (hash ^ (hash >>> 16)) >>> 0;
    numbers.set(id, number);
    return number;
  };
}
