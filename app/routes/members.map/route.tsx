import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { listTowns } from "~/domain/members/directory/directory.server";
import { readerLanguage } from "~/http/preferences.server";
import { useT } from "~/i18n/use-t";
import { pageTitle } from "~/ui/page-title";
import { PeopleViews } from "~/ui/people-views";
import { Shell } from "~/ui/shell";
import { placeTowns } from "./draw-map";
import { DrawnMap } from "./drawn-map";
import { Towns } from "./towns";
import "./map.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "places.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  const { towns, total } = listTowns(viewer, await readerLanguage(request, viewer));
  return { ...placeTowns(towns), total };
}

export default function MembersMap() {
  const t = useT();
  const { drawn, elsewhere, total } = useLoaderData<typeof loader>();
  const known = [...drawn, ...elsewhere].reduce((sum, { count }) => sum + count, 0);
  return (
    <Shell>
      <header className="row map-head">
        <div>
          <h1>{t("places.title")}</h1>
          <p className="serif ink2">
            {t("places.lead", {
              people: known,
              towns: drawn.length + elsewhere.length,
              unknown: total - known,
            })}
          </p>
        </div>
        <PeopleViews />
      </header>
      <div className="map-page">
        <figure aria-label={t("places.label")}>
          <DrawnMap towns={drawn} />
          <figcaption className="xs muted">{t("places.caption")}</figcaption>
        </figure>
        <aside aria-label={t("places.list")}>
          <Towns id="region" title={t("places.region")} towns={drawn} />
          <Towns id="elsewhere" title={t("places.elsewhere")} towns={elsewhere} />
        </aside>
      </div>
    </Shell>
  );
}
