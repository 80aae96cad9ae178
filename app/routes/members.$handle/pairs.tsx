import type { PairOf } from "~/domain/members/pairs-of.server";
import type { Profile } from "~/domain/members/profile.server";
import { useT } from "~/i18n/use-t";
import { Avatar } from "~/ui/avatar";
import { Link } from "~/ui/link";
import { By } from "~/ui/person";
import { useReader } from "~/ui/reader";
import { numeral } from "~/ui/role-line";
import { Stamp } from "~/ui/stamp";

const ROW = 100; // the height of one branch in the drawing, which is stretched to that of the list

/** Who mentored whom: a person fans out to their mentees, and from the other side to their mentors. */
export function Pairs({ profile }: { profile: Profile }) {
  const t = useT();
  const { viewer } = useReader();
  const { mentees, mentors } = profile.pairs;
  if (mentees.length + mentors.length === 0) return null;
  return (
    <section>
      <div className="head">
        <h2>{t("members.profile.pairs")}</h2>
        {viewer && (
          <Link to={profile.own ? "/constellation" : `/constellation?to=${profile.person.handle}`}>
            {t("members.profile.inSky")}
          </Link>
        )}
      </div>
      {mentors.map((pair) => (
        <Thread key={pair.key} person={profile.person} pair={pair} />
      ))}
      {mentees.length > 0 && <Fan person={profile.person} pairs={mentees} />}
    </section>
  );
}

/** From the mentee's side: the mentor, the line, and the person themselves. */
function Thread({ person, pair }: { person: Profile["person"]; pair: PairOf }) {
  return (
    <div className="pair">
      <Other pair={pair} as="mentor" />
      <span className="nit">
        <b>{numeral(pair.cycle.number ?? pair.cycle.years)}</b>
      </span>
      <Avatar person={person} size={48} />
    </div>
  );
}

/** From the mentor's side: one person and a line to each mentee. */
function Fan({ person, pairs }: { person: Profile["person"]; pairs: PairOf[] }) {
  const height = pairs.length * ROW;
  return (
    <div className="fan">
      <Avatar person={person} size={72} />
      <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={pairs.map((_, place) => branch(height / 2, (place + 0.5) * ROW)).join("")} />
      </svg>
      <ul className="list">
        {pairs.map((pair) => (
          <li key={pair.key}>
            <Stamp>{numeral(pair.cycle.number ?? pair.cycle.years)}</Stamp>
            <Other pair={pair} as="mentee" />
          </li>
        ))}
      </ul>
    </div>
  );
}

const branch = (from: number, to: number): string =>
  from === to ? `M0 ${from}H100` : `M0 ${from}C60 ${from} 40 ${to} 100 ${to}`;

/** The one at the other end, or „osoba iz programa” until both have come. */
function Other({ pair, as }: { pair: PairOf; as: "mentee" | "mentor" }) {
  const t = useT();
  const { viewer } = useReader();
  const { person, city, cycle, address } = pair;
  const note = [
    t(`members.as.${as}`, { address }) + (city ? `, ${city}` : ""),
    cycle.endsOn === null && t("members.profile.lasts"),
    person?.id === viewer?.id && t("members.profile.thatIsYou"),
  ]
    .filter(Boolean)
    .join(" · ");
  if (person) return <By person={person} size={48} note={note} />;
  return (
    <span className="by">
      <span className="avatar someone" aria-hidden="true" />
      <span>
        <b>{t("members.profile.someone")}</b>
        <small>{note}</small>
      </span>
    </span>
  );
}
