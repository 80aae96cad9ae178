import type { Community, Drawn } from "~/domain/lineage/community.server";
import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { relationsOf } from "./relations";

type WhoCardProps = { community: Community; fields: Record<string, string>; at: number | null };

/** Who is being looked at, in words; without anybody, where the reader stands. */
export function WhoCard({ community, fields, at }: WhoCardProps) {
  const person = at === null ? undefined : community.people[at];
  const shown = person ?? (community.me === null ? undefined : community.people[community.me]);
  return (
    <div className="who petal" data-f={shown?.field || "tim"} aria-live="polite">
      {person ? (
        <Somebody community={community} fields={fields} at={at!} person={person} />
      ) : (
        <Oneself community={community} />
      )}
    </div>
  );
}

function Somebody({ community, fields, at, person }: WhoCardProps & { at: number; person: Drawn }) {
  const t = useT();
  const edition = community.editions[person.ring]!;
  const { mentors, mentees } = relationsOf(community, at);
  const about = [fields[person.field], t(`lineage.kind.${person.kind}`, { address: person.address })];
  return (
    <>
      <p className="serif who-name">
        <Link className="plain" to={`/members/${person.handle}`}>
          <bdi>{person.name}</bdi>
        </Link>
      </p>
      <p className="small ink2">
        {about.filter(Boolean).join(" · ")}, {t("lineage.edition", { name: edition.name })}
      </p>
      {mentors.length > 0 && <p className="small">{t("lineage.mentors", { names: mentors.join(", ") })}</p>}
      {mentees.length > 0 && <p className="small">{t("lineage.mentees", { names: mentees.join(", ") })}</p>}
      {community.me !== null && at !== community.me && (
        <p className="small">
          <Link to={`/constellation?to=${person.handle}`}>{t("lineage.showWay")}</Link>
        </p>
      )}
    </>
  );
}

function Oneself({ community }: { community: Community }) {
  const t = useT();
  if (community.me === null) {
    return (
      <>
        <p className="serif who-name">{t("lineage.everybody")}</p>
        <p className="small ink2">{t("lineage.everybody.text")}</p>
      </>
    );
  }
  const { mentors, mentees } = relationsOf(community, community.me);
  const names = [...mentors, ...mentees];
  return (
    <>
      <p className="serif who-name">{t("lineage.you")}</p>
      <p className="small ink2">
        {names.length > 0 ? t("lineage.you.joined", { names: names.join(", ") }) : t("lineage.you.alone")}
      </p>
    </>
  );
}
