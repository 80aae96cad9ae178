import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef } from "react";
import type { Community } from "~/domain/lineage/community.server";
import { useT } from "~/i18n/use-t";
import { drawSky } from "~/ui/sky-drawing";
import { layOut } from "~/ui/sky-layout";
import "~/ui/constellation.css";
import { nextPlace } from "./next-place";
import type { Lit } from "./use-lit";

/** The picture: hover, touch or arrows light a person with their lines. */
export function SkyFigure({ community, lit }: { community: Community; lit: Lit }) {
  const t = useT();
  const svg = useRef<SVGSVGElement>(null);
  const inside = useMemo(() => drawn(community), [community]);
  useEffect(() => show(svg.current!, lit), [lit]);

  const over = (event: PointerEvent<SVGSVGElement>) => {
    const point = placeOf(event.target);
    if (point !== null) lit.look(point);
  };
  const press = (event: KeyboardEvent<SVGSVGElement>) => {
    if (event.key === "Escape") return lit.look(null);
    const next = nextPlace(community, lit.at, event.key);
    if (next === undefined) return;
    event.preventDefault();
    lit.look(next);
  };
  return (
    <svg
      ref={svg}
      className="stars"
      viewBox="-512 -512 1024 1024"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrows walk over its points
      tabIndex={0}
      aria-label={t("lineage.label", {
        people: community.people.length,
        rings: community.editions.length,
        pairs: community.pairs.length,
      })}
      aria-describedby="how"
      onPointerOver={over}
      onPointerDown={over}
      onPointerLeave={(event) => event.pointerType === "mouse" && lit.look(null)}
      onKeyDown={press}
    >
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own shapes and numbers, see drawSky */}
      <g dangerouslySetInnerHTML={{ __html: inside }} />
    </svg>
  );
}

function drawn({ people, pairs, editions, me }: Community): string {
  const stars = people.map((person, id) => ({ ...person, id }));
  const own = pairs.filter(([mentor, mentee]) => mentor === me || mentee === me);
  const mine = new Set(own.map(([mentor, mentee]) => (mentor === me ? mentee : mentor)));
  return drawSky(layOut(stars, pairs), { numerals: editions.map(({ name }) => name), marks: { me, mine } });
}

function placeOf(target: EventTarget): number | null {
  const point = (target as Element).closest<SVGGElement>(".p[data-i]");
  return point ? Number(point.dataset.i) : null;
}

/** The shapes are one string, so what is lit is marked on them and not drawn anew. */
function show(svg: SVGSVGElement, { at, people, lines }: Lit): void {
  for (const shape of svg.querySelectorAll(".is-on, .is-cur")) shape.classList.remove("is-on", "is-cur");
  for (const place of people) svg.querySelector(`.p[data-i="${place}"]`)?.classList.add("is-on");
  if (at !== null) svg.querySelector(`.p[data-i="${at}"]`)?.classList.add("is-cur");
  for (const [a, b] of lines) {
    for (const line of svg.querySelectorAll(`.e[data-a="${a}"][data-b="${b}"]`)) line.classList.add("is-on");
  }
}
