import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunction,
  useLoaderData,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useContext, useEffect } from "react";
import { findLinkReader } from "~/auth/find-reader.server";
import { findVisit } from "~/auth/require-member.server";
import type { Viewer } from "~/domain/members/person";
import { canModerate, isStaff } from "~/domain/members/rules";
import { findLeaving } from "~/domain/own-data/leaving.server";
import { isDemo } from "~/domain/settings/settings.server";
import { chosenLanguage, readerLanguage, readerTheme, rememberLanguage } from "~/http/preferences.server";
import { LanguageProvider } from "~/i18n/use-t";
import { isOutboxReadable } from "~/mail/outbox.server";
import { RealtimeProvider, useConnectionState } from "~/realtime/use-realtime";
import { shellCounts } from "~/shell-counts.server";
import { TitleCount } from "~/title-count";
import { useClickNavigation } from "~/ui/click-navigation";
import { setDeviceMember } from "~/ui/device-storage";
import { PRELOADS } from "~/ui/fonts";
import { isUnreached } from "~/ui/no-connection";
import { NonceContext } from "~/ui/nonce";
import { pageTitle } from "~/ui/page-title";
import { knownStatus } from "~/ui/problem-status";
import { ReaderProvider, VISITOR } from "~/ui/reader";
import { RouteProblem } from "~/ui/route-problem";
import { isScripted } from "~/ui/scripted";
import { StayOffline } from "~/ui/stay-offline";
import "~/ui/core.css";

export const links: LinksFunction = () => [
  ...PRELOADS,
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "manifest", href: "/site.webmanifest" },
];

/** The title of a page that gives none, and of what could not be shown. */
export const meta: MetaFunction = ({ error, matches }) => {
  if (!error) return pageTitle(matches, "shell.byline");
  if (isUnreached(error)) return pageTitle(matches, "errors.offline.title");
  const status = knownStatus(isRouteErrorResponse(error) ? error.status : 500);
  return pageTitle(matches, `errors.${status}.title`);
};

export async function loader({ request }: LoaderFunctionArgs) {
  const { member, session } = await findVisit(request);
  const headers = new Headers();
  if (session?.cookie) headers.append("set-cookie", session.cookie);
  const url = new URL(request.url);
  const chosen = chosenLanguage(url);
  if (chosen) headers.append("set-cookie", await rememberLanguage(chosen));

  return data(
    {
      language: await readerLanguage(request, member ?? findLinkReader(url.pathname)),
      theme: await readerTheme(request, member),
      now: new Date().toISOString(),
      timeZone: member?.timeZone ?? "Europe/Belgrade",
      viewer: member ? { ...viewOf(member), leavingOn: leavingOf(member) } : null,
      demo: isDemo(),
      outbox: isOutboxReadable(),
      counts: member ? shellCounts(member) : null,
    },
    { headers },
  );
}

/**
 * Without a network nothing can be asked: what is known of the reader stays, so that a room that this device keeps
 * can be opened.
 */
export const shouldRevalidate: ShouldRevalidateFunction = ({ defaultShouldRevalidate }) =>
  navigator.onLine && defaultShouldRevalidate;

/** The day on which somebody who asked to leave will have left (ISO). */
const leavingOf = (member: Viewer) => findLeaving(member.id)?.dueAt.toISOString() ?? null;

/** What of the viewer the page may know; the address of mail is not among it. */
function viewOf(member: Viewer) {
  const {
    id,
    handle,
    name,
    nameLatin,
    nameCyrillic,
    nameLocked,
    fields,
    shape,
    photo,
    cycleIds,
    isMentor,
    standing,
  } = member;
  const person = { id, handle, name, nameLatin, nameCyrillic, nameLocked, fields, shape, photo };
  return {
    ...person,
    cycleIds,
    isMentor,
    standing,
    isStaff: isStaff(member),
    canModerate: canModerate(member),
    hidesPresence: member.hidesPresence,
  };
}

type RootData = ReturnType<typeof useLoaderData<typeof loader>>;

// What this browser was told last. When the root's own data does not come, it is the one thing that says who reads,
// and in which language: that of the sentences that are here.
let lastTold: RootData | undefined;

/** What the root was given; in the page of an error, what it was given before. */
function useRoot(): RootData | undefined {
  return useRouteLoaderData<typeof loader>("root") ?? lastTold;
}

/** The frame of every document, that of an error as well. */
export function Layout({ children }: { children: ReactNode }) {
  const root = useRoot();
  const nonce = useContext(NonceContext);
  const theme = root?.theme === "light" || root?.theme === "dark" ? root.theme : undefined;
  const matches = useMatches();
  const scripts = Boolean(root?.viewer) || matches.some(({ handle }) => isScripted(handle));
  // From here on the page answers to what is done on it; the browser keeps the moment among its measures.
  useEffect(() => void performance.mark("hydrated"), []);
  return (
    <html lang={root?.language ?? "sr-Latn"} data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="theme-color" content="#fbf8f9" media="(prefers-color-scheme:light)" />
        <meta name="theme-color" content="#1c141a" media="(prefers-color-scheme:dark)" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {scripts && <ScrollRestoration nonce={nonce} />}
        {scripts && <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

export default function App() {
  const root = useLoaderData<typeof loader>();
  const { pathname, search } = useLocation();
  useClickNavigation();
  const memberId = root.viewer?.id ?? null;
  useEffect(() => setDeviceMember(memberId), [memberId]);
  useEffect(() => {
    lastTold = root;
  }, [root]);
  return (
    <LanguageProvider language={root.language}>
      <ReaderProvider reader={{ ...root, path: pathname + search }}>
        <RealtimeProvider memberId={memberId}>
          <Outlet />
          <Staying />
          <TitleCount counts={root.counts} />
        </RealtimeProvider>
      </ReaderProvider>
    </LanguageProvider>
  );
}

function Staying() {
  return <StayOffline reached={useConnectionState().status === "online"} />;
}

/** A page that cannot be shown: its status in a sentence, inside the community's own frame. */
export function ErrorBoundary() {
  const root = useRoot();
  const error = useRouteError();
  const { pathname, search } = useLocation();
  const reader = root ?? VISITOR;
  return (
    <LanguageProvider language={reader.language}>
      <ReaderProvider reader={{ ...reader, path: pathname + search }}>
        <RouteProblem error={error} />
      </ReaderProvider>
    </LanguageProvider>
  );
}
