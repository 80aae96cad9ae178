import FastBitSet from "fastbitset";
import { AUDIENCE } from "../audience";

/** People by their place in the index. */
export type People = FastBitSet;

/**
 * Whom a reader sees, by the audience of a part: `sight[audience]` are the people whose parts of that audience
 * reach the reader. The last one is everybody there is; the first is the reader alone.
 */
export type Sight = People[];

const FEW = 2_048; // under so many a list of places is smaller than the bits of a hundred thousand people

/** Places in growing order: a list while there are few of them, bits when there are many. */
class Places {
  private few: number[] = [];
  private many: People | undefined;

  add(place: number): void {
    if (this.many) this.many.add(place);
    else this.few.push(place);
    if (this.few.length <= FEW) return;
    this.many = new FastBitSet(this.few);
    this.few = [];
  }

  has(place: number): boolean {
    return this.many?.has(place) ?? this.few.includes(place);
  }

  /** `listed` are the same people one by one, where they are few. */
  countIn(people: People, listed?: number[]): number {
    if (this.many && listed) return listed.filter((place) => this.many!.has(place)).length;
    if (this.many) return this.many.intersection_size(people);
    let count = 0;
    for (const place of this.few) if (people.has(place)) count += 1;
    return count;
  }

  touches(people: People): boolean {
    return this.many?.intersects(people) ?? this.few.some((place) => people.has(place));
  }

  addTo(target: People, people: People): void {
    if (this.many) target.union(this.many.new_intersection(people));
    else for (const place of this.few) if (people.has(place)) target.add(place);
  }
}

/**
 * The people who have something (a field, a city, a word of their name), parted by how far they let it be
 * seen. Whoever asks gets those who let them see it, and nobody else is found or counted by it.
 */
export class Holders {
  private readonly reach: (Places | undefined)[] = [];
  /** How many there are whom every member sees, also since they left: how common it is, and not a count. */
  common = 0;

  /** `place` must be greater than all before it, and each comes once. */
  add(place: number, audience: number): void {
    const reach = Math.min(audience, AUDIENCE.members); // visitors have no directory
    this.reach[reach] ??= new Places();
    this.reach[reach].add(place);
    if (reach === AUDIENCE.members) this.common += 1;
  }

  countIn(sight: Sight, listed: (number[] | undefined)[] = []): number {
    return this.reach.reduce(
      (sum, places, reach) => sum + (places?.countIn(sight[reach]!, listed[reach]) ?? 0),
      0,
    );
  }

  /** Whether anybody has it. */
  touches(sight: Sight): boolean {
    return this.reach.some((places, reach) => places?.touches(sight[reach]!));
  }

  addTo(target: People, sight: Sight): void {
    this.reach.forEach((places, reach) => {
      places?.addTo(target, sight[reach]!);
    });
  }

  has(place: number, sight: Sight): boolean {
    return this.reach.some((places, reach) => sight[reach]!.has(place) && places?.has(place));
  }
}

/** The people of a sight who have one or more of these. */
export function anyOf(holders: Iterable<Holders>, sight: Sight): People {
  const people: People = new FastBitSet();
  for (const each of holders) each.addTo(people, sight);
  return people;
}

/** The sight kept to some people. */
export const within = (sight: Sight, people: People): Sight =>
  sight.map((seen) => seen.new_intersection(people));

const LISTED = 128; // so few are asked for one by one faster than the bits of everybody are compared

/** Counts who of a sight has something; made once where hundreds of things are counted for the same people. */
export function countingIn(sight: Sight): (holders: Holders) => number {
  const listed = sight.map((people) => (people.size() <= LISTED ? people.array() : undefined));
  return (holders) => holders.countIn(sight, listed);
}
