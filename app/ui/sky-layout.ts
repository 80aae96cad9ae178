/** Somebody without a name: in which field, in which edition (0 is the oldest), and how she took part. */
export type Star = { id: number; field: string; ring: number; kind: "mentee" | "mentor" | "both" };

/** The mentor's id and the mentee's; the edition that paired them where it is told. */
export type Pair = [mentorId: number, menteeId: number, ring?: number];

export type PlacedStar = Star & { angle: number; radius: number; x: number; y: number };
export type PlacedPair = { mentor: PlacedStar; mentee: PlacedStar; ring: number; curve: string };
export type Sector = { field: string; start: number; span: number };
export type Sky = { stars: PlacedStar[]; pairs: PlacedPair[]; sectors: Sector[]; rings: number };

export const INNER = 118;
export const BAND = 44;
const GAP = 16; // degrees kept free at the top, where the numerals of the editions stand
const SECTORS = ["mus", "diz", "viz", "sce", "muz", "film", "knj", "arh", "med", "pol", "dig", "edu"];

/**
 * Lays the community out as a map of the sky: the angle is the field, the ring is the edition, from the middle
 * out. In each ring mentors stand on the inner row and mentees on the outer, a pair beside each other where it
 * can be. Units are those of a picture of 1024 around its middle; the same lists always give the same picture.
 */
export function layOut(people: Star[], pairs: Pair[]): Sky {
  const rings = Math.max(0, ...people.map((person) => person.ring + 1));
  const sectors = shareCircle(people);
  const placed = new Map<number, PlacedStar>();
  for (const sector of sectors) {
    for (let ring = 0; ring < rings; ring++) {
      for (const row of rowsOf(people, sector, ring)) {
        for (const star of placeRow(row, sector)) placed.set(star.id, star);
      }
    }
  }
  drawTogether([...placed.values()], pairs, placed, rings);
  for (const star of placed.values()) [star.x, star.y] = at(star.angle, star.radius);
  const lines = pairs.flatMap(([mentorId, menteeId, ring]) => {
    const [mentor, mentee] = [placed.get(mentorId), placed.get(menteeId)];
    return mentor && mentee
      ? [{ mentor, mentee, ring: ring ?? mentee.ring, curve: curveOf(mentor, mentee) }]
      : [];
  });
  return { stars: [...placed.values()], pairs: lines, sectors, rings };
}

/** A point of the picture: degrees clockwise from three o'clock, distance from the middle. */
export function at(angle: number, radius: number): [x: number, y: number] {
  const turn = (angle * Math.PI) / 180;
  return [rounded(radius * Math.cos(turn)), rounded(radius * Math.sin(turn))];
}

/** Fields take as much of the circle as they have people. */
function shareCircle(people: Star[]): Sector[] {
  let start = -90 + GAP / 2;
  return SECTORS.flatMap((field) => {
    const count = people.filter((person) => person.field === field).length;
    if (count === 0) return [];
    const span = ((360 - GAP) * count) / people.filter(({ field: f }) => SECTORS.includes(f)).length;
    const sector = { field, start, span };
    start += span;
    return [sector];
  });
}

function rowsOf(people: Star[], { field }: Sector, ring: number): [Star[], Star[]] {
  const here = people.filter((person) => person.field === field && person.ring === ring);
  return [here.filter(({ kind }) => kind === "mentor"), here.filter(({ kind }) => kind !== "mentor")];
}

function placeRow(row: Star[], { start, span }: Sector): PlacedStar[] {
  return row.map((star, place) => {
    const aside = row.length < 3 ? (chance(star.id) - 0.5) * 0.5 : 0; // one or two alone must not line up as a ray
    const angle = start + (span * (place + 0.5 + aside)) / row.length;
    const radius = INNER + star.ring * BAND + (star.kind === "mentor" ? 11 : 31);
    return { ...star, angle, radius, x: 0, y: 0 };
  });
}

const CLEAR = 11; // between two mentors of a row

/** Mentors slide towards their first mentee of the same field, as far as their neighbours leave room. */
function drawTogether(
  stars: PlacedStar[],
  pairs: Pair[],
  placed: Map<number, PlacedStar>,
  rings: number,
): void {
  const firstMentee = new Map<number, PlacedStar | undefined>();
  for (const [mentorId, menteeId] of pairs) {
    if (!firstMentee.has(mentorId)) firstMentee.set(mentorId, placed.get(menteeId));
  }
  for (let ring = 0; ring < rings; ring++) {
    const mentors = stars.filter((star) => star.ring === ring && star.kind === "mentor");
    for (const mentor of mentors) {
      const mentee = firstMentee.get(mentor.id);
      if (mentee?.field === mentor.field) mentor.angle = mentee.angle;
    }
    for (let round = 0; round < 30; round++) pushApart(mentors);
    for (const mentor of mentors) mentor.angle = Math.min(261, Math.max(-81, mentor.angle));
  }
}

function pushApart(row: PlacedStar[]): void {
  row.sort((one, other) => one.angle - other.angle || one.id - other.id);
  for (const [place, star] of row.entries()) {
    const before = row[place - 1];
    if (!before) continue;
    const missing = (CLEAR / star.radius) * 57.3 - (star.angle - before.angle);
    if (missing <= 0) continue;
    star.angle += missing / 2;
    before.angle -= missing / 2;
  }
}

/** Straight between neighbours of one ring; bent inwards otherwise, so that long lines go round the middle. */
function curveOf(mentor: PlacedStar, mentee: PlacedStar): string {
  const from = `M${mentor.x} ${mentor.y}`;
  if (mentor.ring === mentee.ring && Math.abs(mentor.angle - mentee.angle) < 25) {
    return `${from}L${mentee.x} ${mentee.y}`;
  }
  const turn = ((mentee.angle - mentor.angle + 540) % 360) - 180;
  const inward =
    Math.abs(turn) < 40 ? (mentor.radius + mentee.radius) / 2 : Math.min(mentor.radius, mentee.radius) * 0.72;
  const [x, y] = at(mentor.angle + turn / 2, inward);
  return `${from}Q${x} ${y} ${mentee.x} ${mentee.y}`;
}

/** Between 0 and 1, always the same for the same number. */
function chance(seed: number): number {
  let bits = Math.imul(seed ^ 0x9e3779b9, 2246822507);
  bits = Math.imul(bits ^ (bits >>> 13), 3266489909);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}

function rounded(number: number): number {
  return Number(number.toFixed(1));
}
