import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { getOwnProfile } from "~/domain/members/editing/own-profile.server";
import { readerLanguage } from "~/http/preferences.server";
import { useT } from "~/i18n/use-t";
import { Freshness } from "~/ui/freshness";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Place } from "~/ui/place";
import { useReader } from "~/ui/reader";
import { Shell } from "~/ui/shell";
import { Toast } from "~/ui/toast";
import { PART_ICONS, PROFILE, PROFILE_PARTS } from "./parts";
import { summaryOf } from "./summary.server";
import "../settings._index/settings.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "profile.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const language = await readerLanguage(request, member);
  const profile = getOwnProfile(member);
  const saved = new URL(request.url).searchParams.get("saved");
  return {
    summary: summaryOf(profile, language),
    confirmedAt: profile.confirmedAt,
    saved: PROFILE_PARTS.find((part) => part === saved) ?? null,
  };
}

/** One's own profile, part by part, with what stands in each. */
export default function OwnProfileParts() {
  const t = useT();
  const { viewer } = useReader();
  const { summary, confirmedAt, saved } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <div className="stack settings">
        <header>
          <p className="small">
            <Link className="plain" to="/settings">
              {t("settings.title")}
            </Link>
          </p>
          <h1>{t("profile.title")}</h1>
          <p className="ink2">
            {t("profile.lead")} <Link to={`/members/${viewer?.handle}`}>{t("profile.see")}</Link>
          </p>
        </header>
        <Freshness confirmedAt={confirmedAt} back={PROFILE} />
        <div className="rows">
          {PROFILE_PARTS.map((part) => (
            <Place
              key={part}
              icon={PART_ICONS[part]}
              to={`${PROFILE}/${part}`}
              title={t(`profile.part.${part}`)}
            >
              {summary[part] || t("profile.empty")}
            </Place>
          ))}
        </div>
        {saved && <Toast key={saved}>{`${t(`profile.part.${saved}`)}: ${t("profile.saved")}`}</Toast>}
      </div>
    </Shell>
  );
}
