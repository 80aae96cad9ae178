import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/node";

// For every page the framework flattens, ranks and compiles all routes of the build, three times over. With
// fifty routes that costs more than the queries, so each address gets a handler that knows only the routes
// which can answer it: seldom more than two, and the one for what does not exist.

/**
 * A handler of the whole build that answers exactly as the framework's own. Each group of routes is made
 * into a handler when it is first asked.
 */
export function createGroupedHandler(build: ServerBuild, mode: string): RequestHandler {
  const routes = patternsOf(build);
  const handlers = new Map<string, RequestHandler>();
  return (request, context) => {
    const ids = candidates(routes, request.url);
    const key = ids.join(" ");
    const handler = handlers.get(key) ?? createRequestHandler(only(build, ids), mode);
    handlers.set(key, handler);
    return handler(request, context);
  };
}

/** The build with the routes that can answer an address, each with its parents. */
export function groupOf(build: ServerBuild, url: string): ServerBuild {
  return only(build, candidates(patternsOf(build), url));
}

/** A route's whole path, word by word. */
type Pattern = { id: string; words: string[] };

function patternsOf(build: ServerBuild): Pattern[] {
  return Object.keys(build.routes).map((id) => ({ id, words: patternOf(build, id) }));
}

function patternOf(build: ServerBuild, id: string): string[] {
  let path = "";
  for (let at: string | undefined = id; at; at = build.routes[at]?.parentId) {
    path = `${build.routes[at]?.path ?? ""}/${path}`;
  }
  return path.toLowerCase().split("/").filter(Boolean);
}

function candidates(routes: Pattern[], url: string): string[] {
  const asked = wordsOf(url);
  return routes.filter(({ words }) => !asked || mayMatch(words, asked)).map(({ id }) => id);
}

/** Rather too often than too seldom: which one answers is left to the framework. */
function mayMatch(pattern: string[], asked: string[]): boolean {
  for (const [place, word] of pattern.entries()) {
    if (word === "*" || word.endsWith("?")) return true;
    if (place >= asked.length || !(word.startsWith(":") || word === asked[place])) return false;
  }
  return pattern.length === asked.length;
}

/** The words of an address, as the framework would read them: decoded, in any case, for data or page. */
function wordsOf(url: string): string[] | undefined {
  const path = new URL(url).pathname.replace(/\.data$/, "").replace(/^\/_root$/, "/");
  try {
    return path
      .split("/")
      .filter(Boolean)
      .map((word) => decodeURIComponent(word).toLowerCase());
  } catch {
    return undefined; // the framework answers a broken percent sign itself
  }
}

function only(build: ServerBuild, ids: string[]): ServerBuild {
  const kept = new Set<string>();
  for (const id of ids) {
    for (let at: string | undefined = id; at; at = build.routes[at]?.parentId) kept.add(at);
  }
  for (const id of Object.keys(build.routes)) if (!build.routes[id]!.parentId) kept.add(id);
  const among = <T>(routes: Record<string, T>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => kept.has(id)));
  return {
    ...build,
    routes: among(build.routes),
    assets: { ...build.assets, routes: among(build.assets.routes) },
  };
}
