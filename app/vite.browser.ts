import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

// What keeps the browser's scripts small (docs/decisions/0016). None of it touches the server or development.

const STAND_INS: Record<string, string> = {
  react: "preact/compat",
  "react-dom": "preact/compat",
  "react-dom/client": "~/small-renderer",
  "react/jsx-runtime": "preact/jsx-runtime",
};

/**
 * In a built page Preact stands in for React: it does the same for these screens at a sixth of the weight.
 * The server draws with React, and so does a browser in development, which then keeps hot reload and React's
 * word on every difference between the server's page and the browser's.
 */
export const smallRenderer: Plugin = {
  name: "krug-small-renderer",
  apply: "build",
  enforce: "pre",
  resolveId(source, importer, options) {
    const standIn = options.ssr ? undefined : STAND_INS[source];
    return standIn && this.resolve(standIn, importer, { ...options, skipSelf: true });
  },
};

/** The sockets' client knows three ways to the server. Ours takes one, so the others stay at home. */
export const onlyWebSocket: Plugin = {
  name: "krug-only-websocket",
  apply: "build",
  enforce: "pre",
  load(id) {
    if (!id.endsWith("/engine.io-client/build/esm/transports/index.js")) return undefined;
    return 'import { WS } from "./websocket.node.js";\nexport const transports = { websocket: WS };';
  },
};

/**
 * Routes without a screen leave empty scripts behind, sixty of them, each with a name of its own in the list of
 * routes that every page carries. They are all the same, so the list names one of them for all.
 */
export const oneEmptyScript: Plugin = {
  name: "krug-one-empty-script",
  apply: "build",
  // The framework makes its list from this file, when it builds the server.
  writeBundle({ dir = "" }, bundle) {
    const path = join(dir, ".vite/manifest.json");
    const empty = Object.values(bundle).flatMap((file) =>
      file.type === "chunk" && file.isEntry && file.code.trim() === "" ? [file.fileName] : [],
    );
    if (empty.length === 0 || !existsSync(path)) return;
    const listed: Record<string, { file: string }> = JSON.parse(readFileSync(path, "utf8"));
    for (const each of Object.values(listed)) if (empty.includes(each.file)) each.file = empty[0]!;
    writeFileSync(path, JSON.stringify(listed, null, 2));
  },
};

/**
 * The scripts in few files: the framework, what the frame of every page and the directory (the page that
 * members open first) are made of, and what other screens share. By itself the bundler cuts them into thirty
 * files of a few hundred bytes, each named in every page. Sentences stay apart, because a reader loads one
 * language; so does the client of the sockets.
 */
export const fewChunks: Plugin = {
  name: "krug-few-chunks",
  config: (_config, env) =>
    env.isSsrBuild ? undefined : { build: { rollupOptions: { output: { manualChunks: chunkOf } } } },
};

const FRAMEWORK =
  /\/app\/small-renderer\.ts$|node_modules\/(?:preact|react-router|react-router-dom|@remix-run|turbo-stream)\//;
const APP = fileURLToPath(new URL("./", import.meta.url));
/** What the framework wants in a file of its own. */
const OWN_FILE = /\/app\/(?:root|entry\.client)\.tsx$/;
const FIRST_SCREENS = ["entry.client.tsx", "root.tsx", "routes/members._index/route.tsx"];

type Modules = { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null };

function chunkOf(id: string, modules: Modules): string | undefined {
  if (FRAMEWORK.test(id)) return "framework";
  // The bundler's own part, of a few lines, for what is fetched later.
  if (id.startsWith("\0vite/")) return "frame";
  if (!id.startsWith(APP) || id.startsWith(`${APP}routes`) || OWN_FILE.test(id)) return undefined;
  if (frameOf(modules).has(id)) return "frame";
  return /\/app\/(?:ui|text|domain)\//.test(id) ? "shared" : undefined;
}

let frame: Set<string> | undefined;

/** The modules that the first screens import, and what these import in turn. */
function frameOf({ getModuleInfo }: Modules): Set<string> {
  if (frame) return frame;
  frame = new Set();
  const visit = (id: string) => {
    if (frame!.has(id) || !(id.startsWith(APP) || id.startsWith("\0virtual:"))) return;
    frame!.add(id);
    for (const imported of getModuleInfo(id)?.importedIds ?? []) visit(imported);
  };
  for (const screen of FIRST_SCREENS) visit(APP + screen);
  return frame;
}
