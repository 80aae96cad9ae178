import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { wordsIn } from "~/domain/fields/words.server";
import { drawCommunity } from "~/domain/lineage/community.server";
import { findPath } from "~/domain/lineage/path";
import { readerLanguage } from "~/http/preferences.server";
import { useT } from "~/i18n/use-t";
import { knobs } from "~/ui/knobs";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import { SkyHead } from "./head";
import { Key } from "./key";
import { PathCard } from "./path-card";
import { PickCycle, PickField } from "./pickers";
import { SkyFigure } from "./sky-figure";
import { useLit } from "./use-lit";
import { WhoCard } from "./who-card";
import "./sky.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "lineage.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  const language = await readerLanguage(request, viewer);
  const community = drawCommunity(viewer, language);
  const { people, pairs, me } = community;
  const fields = Object.fromEntries(
    [...wordsIn(language).fields.values()].map((field) => [field.code, field.name]),
  );
  const handle = new URL(request.url).searchParams.get("to");
  const to = handle === null ? -1 : people.findIndex((person) => person.handle === handle);
  const way = me === null || to < 0 || to === me ? null : { to, steps: findPath(pairs, me, to) ?? null };
  return { community, fields, way };
}

export default function ConstellationPage() {
  const t = useT();
  const { community, fields, way } = useLoaderData<typeof loader>();
  const lit = useLit(community, way);
  return (
    <Shell>
      <SkyHead community={community} current="picture" />
      <form className="sky" onSubmit={(event) => event.preventDefault()}>
        <figure>
          <SkyFigure community={community} lit={lit} />
        </figure>
        <aside className="stack" style={knobs({ gap: "1.5rem" })} aria-label={t("lineage.beside")}>
          {way && <PathCard community={community} way={way} />}
          <WhoCard community={community} fields={fields} at={lit.at} />
          <PickCycle editions={community.editions} />
          <PickField people={community.people} fields={fields} />
          <Key />
          <p className="xs muted" id="how">
            {t("lineage.how")} <Link to="/constellation/table">{t("lineage.asTable")}</Link>
          </p>
          {!community.consents && community.me !== null && (
            <p className="xs muted">
              {t("lineage.notDrawn")} <Link to="/settings/data">{t("lineage.agree")}</Link>
            </p>
          )}
        </aside>
      </form>
    </Shell>
  );
}
