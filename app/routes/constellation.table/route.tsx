import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { wordsIn } from "~/domain/fields/words.server";
import { type Community, drawCommunity } from "~/domain/lineage/community.server";
import { readerLanguage } from "~/http/preferences.server";
import { useT } from "~/i18n/use-t";
import { SkyHead } from "~/routes/constellation._index/head";
import { relationsOf } from "~/routes/constellation._index/relations";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import "~/routes/constellation._index/sky.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "lineage.table.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  const language = await readerLanguage(request, viewer);
  const fields = Object.fromEntries(
    [...wordsIn(language).fields.values()].map((field) => [field.code, field.name]),
  );
  return { community: drawCommunity(viewer, language), fields };
}

/** The picture in words: every edition a table, everybody a row. */
export default function ConstellationTable() {
  const t = useT();
  const { community, fields } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <SkyHead community={community} current="table" />
      <p>
        <Link to="/constellation">{t("lineage.asPicture")}</Link>
      </p>
      {community.editions.map((_, ring) => (
        <Edition key={community.editions[ring]!.years} community={community} fields={fields} ring={ring} />
      ))}
    </Shell>
  );
}

type EditionProps = { community: Community; fields: Record<string, string>; ring: number };

function Edition({ community, fields, ring }: EditionProps) {
  const t = useT();
  const { name, years } = community.editions[ring]!;
  const places = community.people
    .map((_, place) => place)
    .filter((place) => community.people[place]!.ring === ring);
  if (places.length === 0) return null;
  return (
    <table className="sky-table">
      <caption>
        {t("lineage.edition", { name })}, {years}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t("lineage.table.person")}</th>
          <th scope="col">{t("lineage.table.field")}</th>
          <th scope="col">{t("lineage.table.role")}</th>
          <th scope="col">{t("lineage.table.joined")}</th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <Row key={place} community={community} fields={fields} place={place} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ community, fields, place }: Omit<EditionProps, "ring"> & { place: number }) {
  const t = useT();
  const person = community.people[place]!;
  const { mentors, mentees } = relationsOf(community, place);
  const joined = [...mentors, ...mentees];
  return (
    <tr>
      <th scope="row">
        <Link to={`/members/${person.handle}`}>
          <bdi>{person.name}</bdi>
        </Link>
      </th>
      <td>{fields[person.field]}</td>
      <td>{t(`lineage.kind.${person.kind}`, { address: person.address })}</td>
      <td className={joined.length === 0 ? "muted" : undefined}>
        {joined.length > 0 ? joined.join(", ") : t("lineage.table.nobody")}
      </td>
    </tr>
  );
}
