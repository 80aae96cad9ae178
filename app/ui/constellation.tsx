import "./constellation.css";
import { drawSky } from "./sky-drawing";
import { layOut, type Pair, type Star } from "./sky-layout";

type ConstellationProps = {
  people: Star[];
  pairs: Pair[];
  /** What the picture shows, in one sentence with its numbers; without it the picture is decoration. */
  label?: string;
  glyphs?: boolean;
  /** Roman numerals of the editions, the oldest first; none are drawn without them. */
  numerals?: string[];
};

/** The community as a sky, without a name: every point a person, every line a pair. */
export function Constellation({ people, pairs, label, glyphs = true, numerals }: ConstellationProps) {
  const inside = drawn({ people, pairs, glyphs, numerals });
  const spoken =
    label === undefined ? { "aria-hidden": true as const } : { role: "img", "aria-label": label };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by its label, or decoration
    <svg className="stars" viewBox="-512 -512 1024 1024" {...spoken}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own shapes and numbers, see drawSky */}
      <g dangerouslySetInnerHTML={{ __html: inside }} />
    </svg>
  );
}

type Drawing = { asked: string; pairs: Pair[]; inside: string };
const drawings = new WeakMap<Star[], Drawing>();

/** Laying out some hundreds of people takes milliseconds; the same lists are drawn once. */
function drawn({ people, pairs, glyphs, numerals }: Omit<ConstellationProps, "label">): string {
  const asked = `${glyphs} ${numerals}`;
  const before = drawings.get(people);
  if (before?.asked === asked && before.pairs === pairs) return before.inside;
  const inside = drawSky(layOut(people, pairs), { glyphs, numerals });
  drawings.set(people, { asked, pairs, inside });
  return inside;
}
