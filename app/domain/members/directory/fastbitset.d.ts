/** What we use of the library, which brings no types: a set of small whole numbers, kept as bits. */
declare module "fastbitset" {
  export default class FastBitSet {
    constructor(numbers?: Iterable<number>);
    add(number: number): void;
    remove(number: number): void;
    has(number: number): boolean;
    /** How many numbers are in it. */
    size(): number;
    isEmpty(): boolean;
    array(): number[];
    clone(): FastBitSet;
    forEach(each: (number: number) => void): void;
    /** These three change the set itself and return it. */
    union(other: FastBitSet): FastBitSet;
    intersection(other: FastBitSet): FastBitSet;
    difference(other: FastBitSet): FastBitSet;
    intersects(other: FastBitSet): boolean;
    new_intersection(other: FastBitSet): FastBitSet;
    intersection_size(other: FastBitSet): number;
  }
}
