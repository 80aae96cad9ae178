import { PLACES, type Place } from "~/domain/places/places";
import { RIVERS, SHORE } from "~/domain/places/rivers";

/** A city of the map with the people who let the reader know that they live there. */
export type Town = { slug: string; name: string; count: number };
/** `labelled`: whether the name is written beside the circle, always or where there is width for it. */
export type DrawnTown = Town & { x: number; y: number; radius: number; labelled: "always" | "wide" | null };

const WEST = 13.9;
const NORTH = 46.4;
const SCALE = 100;
/** A degree east is shorter than a degree north: by the cosine of the middle of the map. */
const NARROW = Math.cos((43.8 * Math.PI) / 180);

export const MAP = { width: 660, height: 560 };

const at = ([east, north]: Place): [x: number, y: number] => [
  (east - WEST) * NARROW * SCALE,
  (NORTH - north) * SCALE,
];

/** The towns that lie on the map, the largest first, and the others. */
export function placeTowns(towns: Town[]): { drawn: DrawnTown[]; elsewhere: Town[] } {
  const sorted = [...towns].sort((one, other) => other.count - one.count);
  const placed = sorted.flatMap((town) => {
    const place = PLACES[town.slug];
    if (!place) return [];
    const [x, y] = at(place);
    return [{ ...town, x, y, radius: 3 + Math.sqrt(town.count) * 1.9 }]; // the area says how many
  });
  const narrow = namesWithRoom(placed, 24);
  const wide = namesWithRoom(placed, 15);
  const labelled = ({ slug }: Town) => (!wide.has(slug) ? null : narrow.has(slug) ? "always" : "wide");
  return {
    drawn: placed.map((town) => ({ ...town, labelled: labelled(town) })),
    elsewhere: sorted.filter(({ slug }) => !PLACES[slug]),
  };
}

type PlacedTown = Omit<DrawnTown, "labelled">;
type Box = { left: number; right: number; top: number; bottom: number };

/** The towns whose names, in letters of that size, stand on no circle and on no other name; the larger first. */
function namesWithRoom(towns: PlacedTown[], size: number): Set<string> {
  const taken: Box[] = towns.map(({ x, y, radius }) => box(x - radius, y, radius * 2, radius * 2));
  const named = towns.filter(({ name, x, y, radius }, own) => {
    const label = box(x + radius + 3, y, name.length * size * 0.56, size * 1.15);
    const free =
      label.right < MAP.width + 30 && taken.every((other, index) => index === own || apart(other, label));
    if (free) taken.push(label);
    return free;
  });
  return new Set(named.map(({ slug }) => slug));
}

const box = (left: number, middle: number, width: number, height: number): Box => ({
  left,
  right: left + width,
  top: middle - height / 2,
  bottom: middle + height / 2,
});

const apart = (one: Box, other: Box): boolean =>
  one.right < other.left || other.right < one.left || one.bottom < other.top || other.bottom < one.top;

/** The rivers and the shore as paths of an SVG of the size of MAP: curves through their points. */
export const WATER = { rivers: RIVERS.map(curve), shore: curve(SHORE) };

/** A smooth line through points (Catmull–Rom, as cubic Béziers). */
function curve(line: readonly Place[]): string {
  const points = line.map(at);
  const point = (index: number) => points[Math.min(points.length - 1, Math.max(0, index))]!;
  const text = ([x, y]: readonly [number, number]) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const control = (from: number, towards: number, base: number): [number, number] => [
    point(base)[0] + (point(towards)[0] - point(from)[0]) / 6,
    point(base)[1] + (point(towards)[1] - point(from)[1]) / 6,
  ];
  return points
    .slice(1)
    .reduce(
      (path, end, index) =>
        `${path}C${text(control(index - 1, index + 1, index))} ${text(control(index + 2, index, index + 1))} ${text(end)}`,
      `M${text(point(0))}`,
    );
}
