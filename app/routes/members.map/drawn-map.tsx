import { useT } from "~/i18n/use-t";
import { type DrawnTown, MAP, WATER } from "./draw-map";

/** Rivers, the sea, and a circle for every town; a click leads to its people. Silent: the list beside says the same. */
export function DrawnMap({ towns }: { towns: DrawnTown[] }) {
  const t = useT();
  return (
    <svg className="map" viewBox={`-10 -10 ${MAP.width + 20} ${MAP.height + 20}`} aria-hidden="true">
      <path className="map-sea" d={WATER.shore} />
      {WATER.rivers.map((river) => (
        <path key={river.slice(0, 12)} className="map-river" d={river} />
      ))}
      {[...towns].reverse().map(({ slug, name, count, x, y, radius, labelled }) => (
        <a key={slug} href={`/members?city=${slug}`} tabIndex={-1}>
          <title>{t("places.town", { name, count })}</title>
          <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r={radius.toFixed(1)} />
          {labelled && (
            <text data-label={labelled} x={(x + radius + 4).toFixed(1)} y={(y + 5).toFixed(1)}>
              {name}
            </text>
          )}
        </a>
      ))}
    </svg>
  );
}
