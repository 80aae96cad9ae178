import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findMember, requireMember } from "~/auth/require-member.server";
import { canBlock } from "~/domain/contacts/rules";
import type { Member } from "~/domain/members/person";
import { findPublicProfile, getProfile, type Profile } from "~/domain/members/profile.server";
import { type Seeing, seeOwnPageAs } from "~/domain/members/see-as.server";
import { canWriteTo } from "~/domain/rooms/talks.server";
import { listThreadsBy } from "~/domain/threads/by-author.server";
import { readerLanguage } from "~/http/preferences.server";
import { isLanguage, type Language } from "~/i18n/languages";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { Banner } from "~/ui/banner";
import { Freshness as ConfirmDetails } from "~/ui/freshness";
import { knobs } from "~/ui/knobs";
import { pageTitle } from "~/ui/page-title";
import { useReader } from "~/ui/reader";
import { Shell } from "~/ui/shell";
import { Freshness, HelpAndSearch, Links, Shared, Work } from "./beside";
import { Bio } from "./bio";
import { Contact } from "./contact";
import { LifePath } from "./life-path";
import { Missing } from "./missing";
import { Pairs } from "./pairs";
import { ProfileTop } from "./profile-top";
import { RecentThreads } from "./recent-threads";
import { SeeingBanner } from "./seeing-banner";
import "~/ui/screens/profile.css";
import "./profile.css";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const root = matches.find((match) => match?.id === "root")?.data as { language?: unknown } | undefined;
  const language = isLanguage(root?.language) ? root.language : "sr-Latn";
  return pageTitle(matches, { text: data?.profile ? nameIn(data.profile.person, language) : "" });
};

/**
 * The page for a member, for a visitor whom the person let in, and one's own through the eyes of others. Who
 * is not let in is sent to sign in, whether there is such a person or not.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await findMember(request);
  const handle = params.handle!;
  const language = await readerLanguage(request, viewer);
  const { searchParams } = new URL(request.url);
  const bio = searchParams.get("bio");
  const open = viewer ? undefined : findPublicProfile(handle, language);
  if (open) return data({ ...nothingElse, profile: open, bio }, { headers: { "X-Robots-Tag": "all" } });

  const member = viewer ?? (await requireMember(request));
  const as = searchParams.get("as");
  if (as !== null && handle === member.handle) return data(seenPage(member, as, bio, language));
  const profile = getProfile(member, handle, language);
  const threads = listThreadsBy(member, profile.person.id);
  const blockable = canBlock(member, {
    id: profile.person.id,
    standing: profile.isTeam ? "staff" : "member",
  });
  const writable = canWriteTo(member, profile.person.id);
  return data({ ...nothingElse, profile, bio, threads, canBlock: blockable, canWrite: writable });
}

const nothingElse = {
  threads: [] as ReturnType<typeof listThreadsBy>,
  canBlock: false,
  seeing: null as Pick<Seeing, "as" | "circle"> | null,
  canWrite: false,
};

function seenPage(owner: Member, asked: string, bio: string | null, language: Language) {
  const { as, circle, profile, reader } = seeOwnPageAs(owner, asked, language);
  const threads = reader ? listThreadsBy(reader, owner.id) : [];
  return { ...nothingElse, profile, bio, threads, seeing: { as, circle } };
}

export default function MemberPage() {
  const { profile, seeing } = useLoaderData<typeof loader>();
  const { viewer } = useReader();
  return (
    <Shell>
      {seeing && viewer && (
        <SeeingBanner seeing={{ ...seeing, noPage: profile === null }} page={`/members/${viewer.handle}`} />
      )}
      {profile && <Page profile={profile} />}
    </Shell>
  );
}

function Page({ profile }: { profile: Profile }) {
  const t = useT();
  const { viewer } = useReader();
  const { bio, threads, seeing, canBlock, canWrite } = useLoaderData<typeof loader>();
  const main = profile.fields[0]?.code;
  const seen = seeing !== null;
  return (
    <>
      {profile.state !== "here" && (
        <Banner icon="eye" tone="warn">
          {t(`members.profile.${profile.state}`)}
        </Banner>
      )}
      <ProfileTop profile={profile} seen={seen} canWrite={canWrite} />
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
          <Shared shared={profile.shared} handle={profile.person.handle} />
          <Work profile={profile} />
          <Links links={profile.links} />
          {viewer && !profile.own && <Contact profile={profile} seen={seen} canBlock={canBlock} />}
          <Freshness profile={profile} />
          {profile.own && (
            <ConfirmDetails confirmedAt={profile.confirmedAt} back={`/members/${profile.person.handle}`} />
          )}
        </aside>
      </div>
    </>
  );
}
