import type { DirectoryPerson } from "~/domain/members/directory/page.server";
import { useT } from "~/i18n/use-t";
import { freshnessOf } from "~/text/freshness";
import { nameIn } from "~/text/person-name";
import { Avatar } from "~/ui/avatar";
import { Glyph } from "~/ui/glyph";
import { Highlighted } from "~/ui/highlighted";
import { Link } from "~/ui/link";
import { useReader } from "~/ui/reader";
import { roleLine } from "~/ui/role-line";

/** Somebody in the directory: who, what, from when and where, what about; the words looked for are marked. */
export function PersonEntry({ entry, terms }: { entry: DirectoryPerson; terms: string[] }) {
  const t = useT();
  const { language } = useReader();
  const { person, fields, position, organisation } = entry;
  const name = nameIn(person, language);
  return (
    <li className="entry">
      <Avatar person={person} size={60} />
      <div>
        <p className="kicker">
          {fields.map(({ code, name: field }) => (
            <span key={code} className="f" data-f={code}>
              <Glyph field={code} />
              <Highlighted text={field} terms={terms} />
            </span>
          ))}
        </p>
        <h3>
          <Link to={`/members/${person.handle}`}>
            <bdi>
              <Highlighted text={name} terms={terms} />
            </bdi>
          </Link>
        </h3>
        {entry.alsoKnownAs && (
          <p className="small muted">
            {t("members.alsoKnownAs")}{" "}
            <bdi>
              <Highlighted text={entry.alsoKnownAs} terms={terms} />
            </bdi>
          </p>
        )}
        {(position || organisation) && (
          <p>
            {position && (
              <span lang={position.lang}>
                <Highlighted text={position.text} terms={terms} />
              </span>
            )}
            {position && organisation && ", "}
            {organisation && <Highlighted text={organisation} terms={terms} />}
          </p>
        )}
        <p className="muted">
          <Circumstances entry={entry} terms={terms} />
        </p>
        {entry.confirmedAt !== undefined && (
          <p className="muted">
            <Confirmed at={entry.confirmedAt} />
          </p>
        )}
        <Topics label={t("members.helps")} topics={entry.helps} terms={terms} />
        <Topics label={t("members.seeks")} topics={entry.seeks} terms={terms} />
      </div>
    </li>
  );
}

/** „menti VI · mentorka VII · Niš” */
function Circumstances({ entry, terms }: { entry: DirectoryPerson; terms: string[] }) {
  const t = useT();
  const { parts, address, city, person } = entry;
  const roles = [person.shape === "staff" ? t("members.as.team") : "", roleLine(parts, address, t)].filter(
    Boolean,
  );
  return (
    <>
      {roles.join(" · ")}
      {roles.length > 0 && city && " · "}
      {city && <Highlighted text={city} terms={terms} />}
    </>
  );
}

/** „Potvrđeno pre 2 meseca” */
function Confirmed({ at }: { at: Date | null }) {
  const t = useT();
  const { now } = useReader();
  const { key, count } = freshnessOf(at, new Date(now));
  return t(key, { count });
}

type TopicsProps = {
  label: string;
  topics: { slug: string; name: string; asked?: boolean }[];
  terms: string[];
};

function Topics({ label, topics, terms }: TopicsProps) {
  if (topics.length === 0) return null;
  return (
    <p className="can">
      <b>{label}</b>{" "}
      {topics.map(({ slug, name, asked }, place) => (
        <span key={slug}>
          {asked ? <mark>{name}</mark> : <Highlighted text={name} terms={terms} />}
          {place < topics.length - 1 && "\u00a0· "}
        </span>
      ))}
    </p>
  );
}
