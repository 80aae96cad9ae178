import { GLYPHS, isFieldCode } from "./glyph-shapes";
import { at, BAND, INNER, type PlacedPair, type PlacedStar, type Sky } from "./sky-layout";

type Parts = { glyphs?: boolean; numerals?: string[]; marks?: Marks };

/** What a picture for members says besides: which point is whose place in the list of people, and the reader's own. */
export type Marks = {
  /** The reader's place. */
  me: number | null;
  /** Places that are joined with the reader's, and are lit with it. */
  mine: ReadonlySet<number>;
};

/**
 * The sky as the inside of an SVG with viewBox -512 -512 1024 1024. A string, because it is some seven hundred
 * shapes of our own numbers. `numerals` name the rings from the middle out.
 */
export function drawSky(sky: Sky, { glyphs = true, numerals = [], marks }: Parts = {}): string {
  return [
    `<g class="bands">${bands(sky)}${ticks(sky)}</g>`,
    `<g class="es">${sky.pairs.map((pair) => line(pair, marks)).join("")}</g>`,
    `<g class="ps">${sky.stars.map((star) => point(star, marks)).join("")}</g>`,
    glyphs ? rim(sky) : "",
    numerals.map((numeral, ring) => ringName(numeral, ring)).join(""),
  ].join("");
}

function line({ mentor, mentee, ring, curve }: PlacedPair, marks: Marks | undefined): string {
  const mine = marks && (mentor.id === marks.me || mentee.id === marks.me);
  const names = ["e", mentor.kind === "both" && "al", mine && "mine"].filter(Boolean).join(" ");
  const whose = marks ? ` data-a="${mentor.id}" data-b="${mentee.id}" data-c="${ring}"` : "";
  return `<path class="${names}" data-f="${code(mentee.field)}"${whose} d="${curve}"/>`;
}

function point(star: PlacedStar, marks: Marks | undefined): string {
  const field = `data-f="${code(star.field)}"`;
  if (!marks) return `<g class="p" ${field}>${shape(star)}</g>`;
  const me = star.id === marks.me;
  const names = ["p", me && "me", marks.mine.has(star.id) && "mine"].filter(Boolean).join(" ");
  const halo = me ? `<circle class="halo" cx="${star.x}" cy="${star.y}" r="11"/>` : "";
  // A finger is wider than a point.
  const hit = `<circle class="hit" cx="${star.x}" cy="${star.y}" r="10"/>`;
  return `<g class="${names}" ${field} data-c="${star.ring}" data-i="${star.id}">${halo}${shape(star)}${hit}</g>`;
}

function bands({ rings }: Sky): string {
  const every = Array.from({ length: rings }, (_, ring) => ring);
  return every
    .filter((ring) => ring % 2 === 0)
    .map((ring) => `<circle class="band" r="${INNER + ring * BAND + BAND / 2 - 1}" stroke-width="${BAND}"/>`)
    .join("");
}

function ticks({ sectors, rings }: Sky): string {
  return sectors
    .map(
      ({ start }) =>
        `<path class="tick" d="M${at(start, INNER - 4)}L${at(start, INNER + rings * BAND + 2)}"/>`,
    )
    .join("");
}

/** A square for a mentor, a petal for who was both, a circle for a mentee. */
function shape({ kind, x, y }: PlacedStar): string {
  const short = (number: number) => number.toFixed(1);
  if (kind === "mentor") {
    return `<rect x="${short(x - 3.6)}" y="${short(y - 3.6)}" width="7.2" height="7.2" rx="1"/>`;
  }
  if (kind === "both") return `<path d="M${x} ${short(y - 6)}a6 6 0 0 1 6 6v6h-6a6 6 0 0 1-6-6v-6z"/>`;
  return `<circle cx="${x}" cy="${y}" r="4.2"/>`;
}

/** The fields' glyphs around the edge, so that the colour never stands alone. */
function rim({ sectors, rings }: Sky): string {
  return sectors
    .map(({ field, start, span }) => {
      if (!isFieldCode(field)) return "";
      const [x, y] = at(start + span / 2, INNER + rings * BAND + 22);
      const place = `translate(${(x - 13).toFixed(1)} ${(y - 13).toFixed(1)}) scale(1.083)`;
      const { faint, full } = GLYPHS[field];
      return `<g class="rim" data-f="${field}" transform="${place}"><path opacity=".42" d="${faint}"/><path d="${full}"/></g>`;
    })
    .join("");
}

function ringName(numeral: string, ring: number): string {
  const letters = numeral.replace(/[^IVXLCDM0-9]/g, ""); // a numeral is all that may stand here
  return `<text class="rn" x="0" y="${-(INNER + ring * BAND + BAND / 2 - 6)}">${letters}</text>`;
}

function code(field: string): string {
  return isFieldCode(field) ? field : "tim";
}
