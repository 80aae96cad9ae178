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
  const inside = drawSky(layOut(people, pairs), { glyphs, numerals });
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
