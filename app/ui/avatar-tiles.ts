/** One quarter of an avatar: which primitive, how often turned by a right angle, how dark. */
export type Tile = { primitive: number; turns: number; tone: 2 | 3 };

/** The four tiles of a member's avatar, left to right, top to bottom: always the same for the same id. */
export function avatarTiles(id: string): Tile[] {
  let bits = hash(id);
  return [0, 1, 2, 3].map(() => {
    const tile: Tile = { primitive: bits & 7, turns: (bits >>> 3) & 3, tone: (bits >>> 5) & 1 ? 2 : 3 };
    bits = Math.imul(bits ^ (bits >>> 11), 2654435761) >>> 0;
    return tile;
  });
}

/**
 * The tiles as markup for an SVG of 64×64. A string and not elements: a page may show a hundred people, and
 * this is made of our own shapes and numbers only. `secondField` (a field code) colours two of the four.
 */
export function drawTiles(tiles: Tile[], secondField?: string): string {
  return tiles
    .map(({ primitive, turns, tone }, place) => {
      const at = `translate(${(place % 2) * 32} ${(place >> 1) * 32})${turns ? ` rotate(${turns * 90} 16 16)` : ""}`;
      const field = secondField && place % 3 ? ` data-f="${secondField}"` : "";
      return `<path d="${PRIMITIVES[primitive]}" transform="${at}" fill="var(--f-${tone})"${field}/>`;
    })
    .join("");
}

const PRIMITIVES = [
  "M0 0h32A32 32 0 0 1 0 32z",
  "M0 0h32L0 32z",
  "M0 16A16 16 0 0 1 32 16z",
  "M0 0h16A16 16 0 0 1 0 16zM32 32H16A16 16 0 0 1 32 16z",
  "M0 0h32v10H0zM0 21h32v11H0z",
  "M0 0A32 32 0 0 1 32 32 32 32 0 0 1 0 0z",
  "M0 32L16 0l16 32z",
  "M0 0h16v16h16v16H16V16H0z",
];

// FNV-1a, stirred once more: ids that differ in one letter must not give neighbouring pictures.
function hash(id: string): number {
  let h = 2166136261;
  for (const letter of id) h = Math.imul(h ^ letter.codePointAt(0)!, 16777619);
  h = Math.imul(h ^ (h >>> 13), 0x5bd1e995);
  return (h ^ (h >>> 15)) >>> 0;
}
