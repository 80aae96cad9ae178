import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { listConsentStates } from "~/domain/own-data/agreeing.server";
import { findLeaving } from "~/domain/own-data/leaving.server";
import { countWhatStays } from "~/domain/own-data/what-stays.server";
import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { Icon } from "~/ui/icon";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import { PendingLeave } from "../settings.leave/pending-leave";
import { Consents } from "./consents";
import { Kept } from "./kept";
import "./own-data.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "mine.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  return {
    kept: countWhatStays(member.id),
    consents: listConsentStates(member.id),
    leaving: findLeaving(member.id) ?? null,
    stayed: new URL(request.url).searchParams.has("stayed"),
  };
}

/** What is kept of the reader, the copy to take along, what they agreed to, and the way out. */
export default function OwnData() {
  const t = useT();
  const { kept, consents, leaving, stayed } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <div className="stack own-data">
        <p className="small">
          <Link to="/settings">{t("settings.title")}</Link>
        </p>
        <h1>{t("mine.title")}</h1>
        <p className="serif ink2">{t("mine.intro")}</p>
        {leaving && <PendingLeave leaving={leaving} />}
        {stayed && !leaving && (
          <Banner icon="check" role="status">
            {t("mine.stayed")}
          </Banner>
        )}
        <Kept kept={kept} />
        <section>
          <h2 className="head">{t("mine.export.title")}</h2>
          <p>{t("mine.export.text")}</p>
          <form method="post" action="/settings/data/export">
            <button className="btn" data-kind="primary" type="submit">
              <Icon name="dl" />
              {t("mine.export.button")}
            </button>
          </form>
          <p className="small muted">{t("mine.export.prove")}</p>
        </section>
        <Consents consents={consents} />
        {!leaving && (
          <section>
            <h2 className="head">{t("mine.leave.title")}</h2>
            <p>{t("mine.leave.short")}</p>
            <p>
              <Link className="btn" to="/settings/leave">
                {t("mine.leave.link")}
              </Link>
            </p>
          </section>
        )}
      </div>
    </Shell>
  );
}
