import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/require-member.server";
import { percentOf } from "~/domain/freshness-desk/rules";
import { listStalePeople } from "~/domain/freshness-desk/stale-people.server";
import { problemIn } from "~/http/deed.server";
import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import { CycleTitle } from "../staff.freshness._index/cycle-title";
import { StalePerson } from "./stale-person";
import "../staff._index/staff.css";
import "../staff.freshness._index/freshness.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "freshness.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request);
  return {
    ...listStalePeople(staff, params.cycleSlug!),
    confirmed: new URL(request.url).searchParams.has("confirmed"),
    problem: problemIn(request, ["freshness.quicker"]),
  };
}

/** Whose details are stale in an edition, who confirmed longest ago first. */
export default function StaleInCycle() {
  const t = useT();
  const { cycle, people, stale, confirmed, problem } = useLoaderData<typeof loader>();
  const at = `/staff/freshness/${cycle.slug}`;
  const share = { people, stale: stale.length };
  return (
    <Shell>
      <div className="stack team freshness is-wide">
        <p className="small">
          <Link to="/staff/freshness">{t("freshness.title")}</Link>
        </p>
        <h1>
          <CycleTitle cycle={cycle} />
        </h1>
        {confirmed && (
          <Banner icon="check" role="status">
            {t("freshness.confirmed")}
          </Banner>
        )}
        {problem && (
          <Banner icon="warn" tone="warn" role="alert">
            {t(problem)}
          </Banner>
        )}
        {stale.length === 0 ? (
          <Empty title={t(people === 0 ? "freshness.empty" : "freshness.allFresh")}>
            <p>{t(people === 0 ? "freshness.emptyText" : "freshness.allFreshText")}</p>
          </Empty>
        ) : (
          <section className="stack">
            <div className="head">
              <h2>{t("freshness.stale")}</h2>
              <span className="small muted">
                {t("freshness.share", { ...share, percent: percentOf(share) })}
              </span>
            </div>
            <p>
              <Link className="btn" to={`${at}/phones`}>
                {t("freshness.phones.title")}
              </Link>
            </p>
            <ul className="rows">
              {stale.map((each) => (
                <StalePerson key={each.person.id} stale={each} action={`${at}/confirm`} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </Shell>
  );
}
