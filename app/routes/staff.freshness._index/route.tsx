import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/require-member.server";
import { listShares } from "~/domain/freshness-desk/shares.server";
import { FRESH_MONTHS } from "~/domain/members/rules";
import { useT } from "~/i18n/use-t";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import { ShareRow } from "./share-row";
import "../staff._index/staff.css";
import "./freshness.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "freshness.title");

export async function loader({ request }: LoaderFunctionArgs) {
  return listShares(await requireStaff(request));
}

/** How much of the directory is stale, edition by edition. */
export default function FreshnessDesk() {
  const t = useT();
  const { all, cycles } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <div className="stack team freshness">
        <p className="small">
          <Link to="/staff">{t("moderation.desk.title")}</Link>
        </p>
        <h1>{t("freshness.title")}</h1>
        <p className="serif ink2">{t("freshness.lead", { count: FRESH_MONTHS })}</p>
        <p>{t("freshness.all", all)}</p>
        {cycles.length === 0 ? (
          <Empty title={t("freshness.none")} />
        ) : (
          <ul className="rows">
            {cycles.map((cycle) => (
              <ShareRow key={cycle.slug} cycle={cycle} />
            ))}
          </ul>
        )}
      </div>
    </Shell>
  );
}
