import type { Community } from "~/domain/lineage/community.server";
import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import type { Way } from "./use-lit";

/** The way between the reader and somebody, from pair to pair; or that none leads there yet. */
export function PathCard({ community, way }: { community: Community; way: Way }) {
  const t = useT();
  const { people, editions } = community;
  const target = people[way.to]!;
  return (
    <section className="way" aria-labelledby="way">
      <h2 id="way">{t("lineage.way", { name: target.name })}</h2>
      {way.steps ? (
        <ol className="list small">
          <li>{t("lineage.way.you")}</li>
          {way.steps.map(({ to, as, ring }) => (
            <li key={`${to} ${ring}`}>
              <span className="muted">
                {t(`members.as.${as}`, { address: people[to]!.address })}, {editions[ring]?.name}:
              </span>{" "}
              <Link to={`/members/${people[to]!.handle}`}>
                <bdi>{people[to]!.name}</bdi>
              </Link>
            </li>
          ))}
        </ol>
      ) : (
        <p className="small ink2">{t("lineage.way.none")}</p>
      )}
      <p className="small">
        <Link to="/constellation">{t("lineage.way.close")}</Link>
      </p>
    </section>
  );
}
