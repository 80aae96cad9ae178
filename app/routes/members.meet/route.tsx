import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { type Suggestion, suggestPeople } from "~/domain/members/suggestions.server";
import { readerLanguage } from "~/http/preferences.server";
import { useT } from "~/i18n/use-t";
import { weekOf } from "~/text/calendar";
import { Avatar } from "~/ui/avatar";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { PeopleViews } from "~/ui/people-views";
import { PersonName } from "~/ui/person";
import { Shell } from "~/ui/shell";
import "./meet.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "meet.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  const language = await readerLanguage(request, viewer);
  return { people: suggestPeople(viewer, language, weekOf(new Date())) };
}

/** Five people one should meet, and why. */
export default function Meet() {
  const t = useT();
  const { people } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <header className="row meet-head">
        <div>
          <h1>{t("meet.title")}</h1>
          <p className="serif ink2">{t("meet.lead")}</p>
        </div>
        <PeopleViews />
      </header>
      {people.length === 0 ? (
        <Empty title={t("meet.none")}>
          <p>
            {t("meet.none.text")} <Link to="/settings">{t("meet.none.link")}</Link>
          </p>
        </Empty>
      ) : (
        <>
          <h2 className="vh">{t("meet.view")}</h2>
          <ul className="rows meet">
            {people.map((suggestion) => (
              <Somebody key={suggestion.person.id} {...suggestion} />
            ))}
          </ul>
        </>
      )}
    </Shell>
  );
}

function Somebody({ person, reasons }: Suggestion) {
  const t = useT();
  return (
    <li className="entry">
      <Avatar person={person} size={60} />
      <div>
        <h3>
          <Link to={`/members/${person.handle}`}>
            <PersonName person={person} />
          </Link>
        </h3>
        <ul className="list why">
          {reasons.map(({ kind, names }) => (
            <li key={kind}>
              <span className="muted">{t(`meet.why.${kind}`)}</span> {names.join(", ")}
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
