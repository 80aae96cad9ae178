import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/node";

// For every page the framework flattens, ranks and compiles all routes of the build, three times over. With
// fifty routes that costs more than the queries, so each address gets a handler that knows only the routes
// which can answer it: those under its first word, and those that may begin with any.

/**
 * A handler of the whole build that answers exactly as the framework's own. Each group of routes is made
 * into a handler when it is first asked.
 */
export function createGroupedHandler(build: ServerBuild, mode: string): RequestHandler {
  const words = new Set(Object.keys(build.routes).flatMap((id) => firstWord(build, id) ?? []));
  const handlers = new Map<string, RequestHandler>();
  return (request, context) => {
    const asked = wordOf(request.url);
    const word = asked !== undefined && words.has(asked) ? asked : "";
    const handler = handlers.get(word) ?? createRequestHandler(groupOf(build, word), mode);
    handlers.set(word, handler);
    return handler(request, context);
  };
}

/** The build with the routes that an address beginning with `word` can reach, each with its parents. */
export function groupOf(build: ServerBuild, word: string): ServerBuild {
  const kept = new Set<string>();
  for (const id of Object.keys(build.routes)) {
    const first = firstWord(build, id);
    if (first !== undefined && first !== word) continue;
    for (let at: string | undefined = id; at; at = build.routes[at]?.parentId) kept.add(at);
  }
  const only = <T>(routes: Record<string, T>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => kept.has(id)));
  return {
    ...build,
    routes: only(build.routes),
    assets: { ...build.assets, routes: only(build.assets.routes) },
  };
}

/** The word that an address of the route must begin with; undefined when any will do (index, :id, *). */
function firstWord(build: ServerBuild, id: string): string | undefined {
  let path = "";
  for (let at: string | undefined = id; at; at = build.routes[at]?.parentId) {
    path = `${build.routes[at]?.path ?? ""}/${path}`;
  }
  const [first] = path.split("/").filter(Boolean);
  return first && !/^[:*]|\?$/.test(first) ? first.toLowerCase() : undefined;
}

/** The first word of an address, as the framework would read it: decoded, in any case, for data or page. */
function wordOf(url: string): string | undefined {
  const [, first = ""] = new URL(url).pathname.replace(/\.data$/, "").split("/");
  try {
    return decodeURIComponent(first).toLowerCase();
  } catch {
    return undefined; // the framework answers a broken percent sign itself
  }
}
