import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { getProfile } from "~/domain/members/profile.server";
import { listThreadsBy } from "~/domain/threads/by-author.server";
import { readerLanguage } from "~/http/preferences.server";
import { isLanguage } from "~/i18n/languages";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { Banner } from "~/ui/banner";
import { knobs } from "~/ui/knobs";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import { Freshness, HelpAndSearch, Shared, Work } from "./beside";
import { Bio } from "./bio";
import { LifePath } from "./life-path";
import { Missing } from "./missing";
import { Pairs } from "./pairs";
import { ProfileTop } from "./profile-top";
import { RecentThreads } from "./recent-threads";
import "~/ui/screens/profile.css";
import "./profile.css";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const root = matches.find((match) => match?.id === "root")?.data as { language?: unknown } | undefined;
  const language = isLanguage(root?.language) ? root.language : "sr-Latn";
  return pageTitle(matches, { text: data ? nameIn(data.profile.person, language) : "" });
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  const profile = getProfile(viewer, params.handle!, await readerLanguage(request, viewer));
  const bio = new URL(request.url).searchParams.get("bio");
  return { profile, bio, threads: listThreadsBy(viewer, profile.person.id) };
}

export default function Member() {
  const t = useT();
  const { profile, bio, threads } = useLoaderData<typeof loader>();
  const main = profile.fields[0]?.code;
  return (
    <Shell>
      {profile.state !== "here" && (
        <Banner icon="eye" tone="warn">
          {t(`members.profile.${profile.state}`)}
        </Banner>
      )}
      <ProfileTop profile={profile} />
      {profile.missing.length > 0 && <Missing missing={profile.missing} />}
      <div className="cols">
        <div className="stack" style={knobs({ gap: "var(--s7)" })}>
          <Bio bios={profile.bios} asked={bio} field={main} />
          <LifePath profile={profile} />
          <Pairs profile={profile} />
          <RecentThreads threads={threads} />
        </div>
        <aside className="stack" style={knobs({ gap: "var(--s6)" })} aria-label={t("members.profile.beside")}>
          <HelpAndSearch profile={profile} field={main} />
          <Shared shared={profile.shared} />
          <Work profile={profile} />
          <Freshness confirmedAt={profile.confirmedAt} />
        </aside>
      </div>
    </Shell>
  );
}
