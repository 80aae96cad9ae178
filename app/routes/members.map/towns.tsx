import { Link } from "~/ui/link";
import type { Town } from "./draw-map";

/** Towns with their people, each leading to them. */
export function Towns({ id, title, towns }: { id: string; title: string; towns: Town[] }) {
  if (towns.length === 0) return null;
  return (
    <section aria-labelledby={id} className="towns">
      <h2 id={id}>{title}</h2>
      <ul className="list">
        {towns.map(({ slug, name, count }) => (
          <li key={slug}>
            <Link className="plain" to={`/members?city=${slug}`}>
              <span>{name}</span>
              <span className="num">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
