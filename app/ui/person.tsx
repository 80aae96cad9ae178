import type { ReactNode } from "react";
import { nameIn } from "~/text/person-name";
import { Avatar } from "./avatar";
import { Link } from "./link";
import type { PersonRef } from "./person-ref";
import { useReader } from "./reader";

/** A name in the script of the reader, kept apart from the direction of the text around it. */
export function PersonName({ person }: { person: PersonRef }) {
  const { language } = useReader();
  return <bdi>{nameIn(person, language)}</bdi>;
}

type PersonLinkProps = { person: PersonRef; className?: string; children?: ReactNode };

/** A name that leads to the person's page; that of somebody who has left leads nowhere. */
export function PersonLink({ person, className, children }: PersonLinkProps) {
  const inside = children ?? <PersonName person={person} />;
  if (person.leftAs) return <span className={className}>{inside}</span>;
  return (
    <Link className={className} to={`/members/${person.handle}`}>
      {inside}
    </Link>
  );
}

type ByProps = {
  person: PersonRef;
  note?: ReactNode;
  size?: number;
  here?: "now" | "away";
  /** Off where the row is a link already. */
  linked?: boolean;
};

/** A face, a name and one note: who speaks, who asks, who is here. Leads to the profile. */
export function By({ person, note, size = 36, here, linked = true }: ByProps) {
  const inside = (
    <>
      <Avatar person={person} size={size} here={here} />
      <span>
        <b>
          <PersonName person={person} />
        </b>
        {note && <small>{note}</small>}
      </span>
    </>
  );
  if (!linked) return <span className="by">{inside}</span>;
  return (
    <PersonLink className="by" person={person}>
      {inside}
    </PersonLink>
  );
}
