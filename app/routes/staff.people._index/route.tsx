import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/require-member.server";
import { listCycles } from "~/domain/cycles/cycles.server";
import { listDoubles } from "~/domain/joining/doubles.server";
import { listInvited } from "~/domain/joining/invitation-states.server";
import { mayBeInvited } from "~/domain/joining/inviting.server";
import { problemIn } from "~/http/deed.server";
import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { By } from "~/ui/person";
import { numeral } from "~/ui/role-line";
import { Shell } from "~/ui/shell";
import { PersonRow } from "./person-row";
import "../staff._index/staff.css";
import "./people.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "joining.people.title");

const PROBLEMS = ["joining.people.noAddress", "joining.people.waits", "joining.request.decided"] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request);
  const asked = new URL(request.url).searchParams;
  const cycles = listCycles().map(({ slug, number, years }) => ({ slug, number, years }));
  const cycle = cycles.find(({ slug }) => slug === asked.get("cycle"));
  const now = new Date();
  const people = listInvited(staff, { cycle: cycle?.slug }, now);
  return {
    people,
    cycles,
    cycle: cycle ?? null,
    invitable: people.filter((person) => mayBeInvited(person, now)).length,
    claimed: people.filter(({ state }) => state === "claimed").length,
    doubles: listDoubles(staff),
    problem: problemIn(request, PROBLEMS),
    done: { invited: Number(asked.get("invited") ?? 0), added: Number(asked.get("added") ?? 0) },
  };
}

const nameOf = (cycle: { number: number | null; years: string }) => numeral(cycle.number ?? cycle.years);

/** Who has not come yet, how their invitations stand, and the buttons for them. */
export default function People() {
  const t = useT();
  const { people, cycles, cycle, invitable, claimed, doubles, problem, done } =
    useLoaderData<typeof loader>();
  return (
    <Shell>
      <div className="stack team invited">
        <h1>{t("joining.people.title")}</h1>
        <p className="serif ink2">{t("joining.people.lead")}</p>
        {problem && (
          <Banner icon="warn" tone="warn" role="alert">
            {t(problem)}
          </Banner>
        )}
        {done.invited > 0 && (
          <Banner icon="mail" role="status">
            {t("joining.people.invitedNow", { count: done.invited })}
          </Banner>
        )}
        {done.added > 0 && (
          <Banner icon="people" role="status">
            {t("joining.people.addedNow", { count: done.added })}
          </Banner>
        )}
        <nav className="row" aria-label={t("cycles.cycle")}>
          <Link className="chip" to="/staff/people" aria-current={cycle ? undefined : "true"}>
            {t("joining.people.unclaimed")}
          </Link>
          {cycles.map((each) => (
            <Link
              key={each.slug}
              className="chip"
              to={`/staff/people?cycle=${each.slug}`}
              aria-current={each.slug === cycle?.slug ? "true" : undefined}
            >
              {nameOf(each)}
            </Link>
          ))}
        </nav>
        <div className="row">
          <Link className="btn" to="/staff/people/add">
            {t("joining.add.title")}
          </Link>
          <Link className="btn" data-kind="quiet" to="/staff/people/imports">
            {t("lists.imports.title")}
          </Link>
          {cycle && (
            <Form method="post" action="/staff/people/invite" replace>
              <input type="hidden" name="cycle" value={cycle.slug} />
              <button className="btn" data-kind="primary" type="submit" disabled={invitable === 0}>
                {t("joining.people.inviteAll", { count: invitable })}
              </button>
            </Form>
          )}
          <span className="small muted">
            {cycle && t("joining.people.progress", { claimed, all: people.length })}
          </span>
        </div>
        {cycle && <p className="small muted">{t("joining.people.quiet")}</p>}
        <Doubles doubles={doubles} />
        {people.length === 0 ? (
          <Empty title={t("joining.people.nobody")} />
        ) : (
          <ul className="rows">
            {people.map((person) => (
              <PersonRow key={person.person.id} invited={person} />
            ))}
          </ul>
        )}
      </div>
    </Shell>
  );
}

type DoublesProps = { doubles: ReturnType<typeof useLoaderData<typeof loader>>["doubles"] };

function Doubles({ doubles }: DoublesProps) {
  const t = useT();
  if (doubles.length === 0) return null;
  return (
    <section>
      <div className="head">
        <h2>{t("joining.doubles.title")}</h2>
      </div>
      <p className="small muted">{t("joining.doubles.note")}</p>
      <ul className="rows">
        {doubles.map(({ member, dormant }) => (
          <li key={`${member.id} ${dormant.id}`} className="row invited-row">
            <By person={member} note={t("joining.doubles.here")} />
            <By person={dormant} note={t("joining.doubles.dormant")} />
            <Form method="post" action={`/staff/people/${dormant.id}/merge`} className="push" replace>
              <input type="hidden" name="member" value={member.id} />
              <button className="btn small" type="submit">
                {t("joining.doubles.merge")}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
