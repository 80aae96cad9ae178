import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { findReader } from "~/auth/find-reader.server";
import * as entry from "~/entry.server";
import { readerLanguage } from "~/http/preferences.server";
import { RAW_PAGE, type RawPage } from "~/http/raw-page.server";
import { speakRefusals } from "~/http/refusals.server";
import * as root from "~/root";
import config from "../../remix.config.js";

/** A route by its file's name, with the address it answers to. */
type Screen = { id: string; path: string; index?: boolean; module: object };

/**
 * The server of a few screens, as the product runs them but without a build: gives whole documents, and with
 * `.data` behind the address what the browser's script would fetch.
 */
export function serverOf(screens: Screen[]): (request: Request) => Promise<Response> {
  const routes = [
    { id: "root", path: "", module: root },
    ...screens.map((screen) => ({ ...screen, parentId: "root" })),
  ];
  const manifest = routes.map((route) => ({
    ...route,
    module: `/${route.id}.js`,
    imports: [],
    css: [],
    hasLoader: "loader" in route.module,
    hasAction: "action" in route.module,
    hasClientLoader: false,
    hasClientAction: false,
    hasErrorBoundary: "ErrorBoundary" in route.module,
  }));
  const byId = <T extends { id: string }>(all: T[]) => Object.fromEntries(all.map((each) => [each.id, each]));
  const build = {
    entry: { module: entry },
    routes: byId(routes),
    assets: {
      entry: { module: "/entry.js", imports: [] },
      routes: byId(manifest),
      url: "/manifest.js",
      version: "1",
    },
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    basename: "/",
    mode: "test",
    isSpaMode: false,
    future: config.future,
  } as unknown as ServerBuild;
  const handle = createRequestHandler(speakRefusals(build, languageOf), "production");
  return async (request) => {
    const response: RawPage = await handle(request);
    const { status, headers, [RAW_PAGE]: html } = response;
    return html === undefined ? response : new Response(String(html), { status, headers });
  };
}

const languageOf = async (request: Request) => readerLanguage(request, await findReader(request));
