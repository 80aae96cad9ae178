import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/require-member.server";
import { listCycles } from "~/domain/cycles/cycles.server";
import { cycleDraft, openCycle } from "~/domain/joining/open-cycle.server";
import { submitForm } from "~/http/form.server";
import { logSecurity } from "~/http/log.server";
import { useT } from "~/i18n/use-t";
import { cycleName } from "~/text/cycle-name";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { useReader } from "~/ui/reader";
import { Shell } from "~/ui/shell";
import { CycleForm } from "./cycle-form";
import "../staff._index/staff.css";
import "../staff.people._index/people.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "joining.cycles.title");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request);
  return {
    cycles: listCycles().map(({ slug, number, nameEn, nameLatin, years }) => ({
      slug,
      number,
      nameEn,
      nameLatin,
      years,
    })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request);
  return submitForm(request, cycleDraft, (draft) => {
    const cycle = openCycle(staff, draft);
    logSecurity("cycle.opened", { staff: staff.id });
    return redirect(`/staff/people?cycle=${cycle}`);
  });
}

/** The editions of the programme, and the form for another. */
export default function Cycles() {
  const t = useT();
  const { language } = useReader();
  const { cycles } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <div className="stack team">
        <p className="small">
          <Link to="/staff">{t("moderation.desk.title")}</Link>
        </p>
        <h1>{t("joining.cycles.title")}</h1>
        <p className="serif ink2">{t("joining.cycles.lead")}</p>
        {cycles.length === 0 ? (
          <Empty title={t("joining.cycles.none")} />
        ) : (
          <ul className="rows">
            {cycles.map((cycle) => (
              <li key={cycle.slug} className="row invited-row">
                <Link to={`/staff/people?cycle=${cycle.slug}`}>
                  {t("joining.cycle", { cycle: cycleName(cycle, language), years: cycle.years })}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <CycleForm next={Math.max(0, ...cycles.map(({ number }) => number ?? 0)) + 1} />
      </div>
    </Shell>
  );
}
