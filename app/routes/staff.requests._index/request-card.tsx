import { Form } from "@remix-run/react";
import type { Match } from "~/domain/joining/matches.server";
import type { JoinRequest } from "~/domain/joining/requests.server";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { Link } from "~/ui/link";
import { By } from "~/ui/person";
import { useReader } from "~/ui/reader";
import { numeral } from "~/ui/role-line";
import { Time } from "~/ui/time";

type Shown = Omit<JoinRequest, "createdAt" | "decidedAt"> & { createdAt: Date | string; matches: Match[] };

/** One request: what they say of themselves, whom it may be, and the three answers. */
export function RequestCard({ request }: { request: Shown }) {
  const t = useT();
  const { language } = useReader();
  const { id, name, email, cycle, role, knows, note, createdAt, matches } = request;
  const accept = `/staff/requests/${id}/accept`;
  return (
    <article className="panel request" aria-label={name}>
      <header>
        <h2>{name}</h2>
        <p className="small muted">
          {email} · {cycle ? numeral(cycle.number ?? cycle.years) : t("joining.requests.noCycle")} ·{" "}
          {t(`joining.role.${role}`)} · <Time at={createdAt} />
        </p>
      </header>
      <p>{t("joining.requests.knows", { knows })}</p>
      {note && <p className="request-words">{note}</p>}
      {matches.length > 0 && <h3>{t("joining.requests.maybe")}</h3>}
      <ul>
        {matches.map((match) => (
          <li key={match.person.id} className="row invited-row">
            <By
              person={match.person}
              note={match.parts
                .map(({ number, years, role }) => `${numeral(number ?? years)} ${t(`joining.role.${role}`)}`)
                .join(" · ")}
            />
            <span className="small invited-state">{<Why match={match} />}</span>
            <Form method="post" action={accept} className="push" replace>
              <input type="hidden" name="member" value={match.person.id} />
              <button className="btn small" data-kind="primary" type="submit">
                {t("joining.requests.accept")}
                <span className="vh"> {nameIn(match.person, language)}</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
      <div className="row">
        <Form method="post" action={accept} replace>
          <button className="btn small" type="submit">
            {t("joining.requests.acceptNew")}
          </button>
        </Form>
        <Link className="btn small" data-kind="quiet" to={`/staff/requests/${id}/decline`}>
          {t("joining.requests.decline")}
        </Link>
      </div>
    </article>
  );
}

const REASONS = ["sameAddress", "sameName", "sameCycle", "knowsPair"] as const;

function Why({ match }: { match: Match }) {
  const t = useT();
  const reasons = REASONS.filter((reason) => match[reason]).map((reason) => t(`joining.match.${reason}`));
  return [...reasons, t(match.claimed ? "joining.match.claimed" : "joining.match.dormant")].join(", ");
}
