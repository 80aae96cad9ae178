/** Parts of a filter that could be dropped, by the bit they have among the misses. */
type Part<Name extends string> = { name: Name; bit: number };

/** What dropping some parts of a filter would give. */
export type Loosening<Name extends string> = { dropped: Name[]; count: number };

/**
 * When nobody meets a filter: which part of it to drop, and how many people would be found then, the most
 * useful first. Where no single part helps, the best two, three … of them. `misses` are people by the sum
 * of the bits of what they miss. Empty when nobody is there at all.
 */
export function loosen<Name extends string>(
  parts: Part<Name>[],
  misses: Map<number, number>,
): Loosening<Name>[] {
  for (let size = 1; size <= parts.length; size++) {
    const found = choices(parts, size)
      .map((dropped) => ({ dropped: dropped.map((part) => part.name), count: countWithout(dropped, misses) }))
      .filter((each) => each.count > 0)
      // Fewest first would be the closest, but a person who finds nobody wants somebody.
      .sort((one, other) => other.count - one.count);
    if (found.length > 0) return size === 1 ? found : found.slice(0, 1);
  }
  return [];
}

function countWithout(dropped: { bit: number }[], misses: Map<number, number>): number {
  const forgiven = dropped.reduce((bits, part) => bits | part.bit, 0);
  let count = 0;
  for (const [missed, people] of misses) if ((missed & ~forgiven) === 0) count += people;
  return count;
}

function choices<T>(parts: T[], size: number, from = 0): T[][] {
  if (size === 0) return [[]];
  return parts
    .slice(from)
    .flatMap((part, at) => choices(parts, size - 1, from + at + 1).map((rest) => [part, ...rest]));
}
