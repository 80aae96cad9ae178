import type { ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { createGroupedHandler, groupOf } from "~/http/route-groups.server";

/** Routes of every kind; each answers with its own id. */
const ROUTES: [id: string, path: string | undefined, parent?: string][] = [
  ["root", ""],
  ["home", undefined, "root"],
  ["threads", "threads", "root"],
  ["thread", "threads/:id", "root"],
  ["accept", "threads/:id/accept", "root"],
  ["layout", undefined, "root"],
  ["settings", "settings", "layout"],
  ["theme", "theme", "settings"],
  ["robots", "robots.txt", "root"],
  ["handle", ":handle/card", "root"],
  ["anything", "*", "root"],
];

const build = {
  routes: Object.fromEntries(
    ROUTES.map(([id, path, parentId]) => [
      id,
      { id, path, parentId, index: id === "home", module: { loader: () => new Response(id) } },
    ]),
  ),
  assets: { routes: Object.fromEntries(ROUTES.map(([id]) => [id, { id }])) },
  entry: { module: {} },
  future: { v3_singleFetch: true },
} as unknown as ServerBuild;

const ids = (path: string) => Object.keys(groupOf(build, `http://127.0.0.1${path}`).routes).sort();

test("an address is looked for among the routes that can answer it", () => {
  expect(ids("/threads")).toEqual(["anything", "root", "threads"]);
  expect(ids("/threads/7")).toEqual(["anything", "root", "thread"]);
  expect(ids("/settings/theme")).toEqual(["anything", "layout", "root", "settings", "theme"]);
  expect(ids("/ana/card")).toEqual(["anything", "handle", "root"]);
  expect(ids("/_root.data")).toEqual(ids("/"));
  expect(ids("/threads/7.data")).toEqual(ids("/threads/7"));
  expect(ids("/%E0%A4%A")).toEqual(Object.keys(build.routes).sort());
  const { assets, routes } = groupOf(build, "http://127.0.0.1/threads");
  expect(Object.keys(assets.routes).sort()).toEqual(Object.keys(routes).sort());
});

test("every address reaches the route that the whole build would give it", async () => {
  const handler = createGroupedHandler(build, "production");
  const answered: [string, string][] = [
    ["/", "home"],
    ["/threads", "threads"],
    ["/Threads/7", "thread"],
    ["/%74hreads/7", "thread"],
    ["/threads/7/accept", "accept"],
    ["/settings", "settings"],
    ["/settings/theme", "theme"],
    ["/robots.txt", "robots"],
    ["/threads/7/nowhere", "anything"],
    ["/ana/card", "handle"],
    ["/ana", "anything"],
    ["/%E0%A4%A", "anything"],
  ];
  for (const [path, id] of answered) {
    const answer = await handler(new Request(`http://127.0.0.1${path}`));
    expect(await answer.text(), path).toBe(id);
  }
});
