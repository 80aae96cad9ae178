import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { Refusal } from "~/domain/refusal";
import { aMember } from "../support/cast";
import { asMember, asVisitor, routeArgs } from "../support/requests";

const ROUTES = resolve(import.meta.dirname, "../../app/routes");

/** Routes that a visitor may see or post to, each for a reason. */
const OPEN: Record<string, string> = {
  $: "404 for every unknown address",
  _index: "the landing",
  login: "the door",
  "login_.second-factor": "owed by who has given the first proof; opens to its cookie alone",
  "login_.recovery-code": "as login_.second-factor",
  "login_.passkey": "a way in",
  "login_.passkey_.options": "the question a device signs, the same for everybody",
  logout: "leaving needs no permission",
  "settings.theme": "light and dark are nobody's secret",
  "login_.letter": "asks for a code by mail",
  "login_.code": "where the code is typed",
  "login_.link.$token": "guarded by its link",
  "login_.reset": "asks for a link by mail",
  "login_.reset_.$token": "guarded by its link",
  "claim._index": "guarded by the code of an invitation",
  "claim.$token": "guarded by its link",
  "claim.$token_.again": "sends to the mailbox of the link and says the same to everybody",
  "claim.sent": "thanks",
  "join._index": "who has no invitation asks here",
  "join.thanks": "thanks",
  "join.$code": "guarded by the code of a hall",
  "join.$code_.confirm": "where somebody in the hall types the letter's code",
  "join.$code_.confirm_.$token": "guarded by its link",
  help: "a line to the team needs no account",
  "help_.thanks": "thanks",
  "setup.$token": "guarded by its link",
  "outbox._index": "a demo's letters, 404 in a community",
  "outbox.$letterId": "a demo's letter, 404 in a community",
  "unsubscribe.$token": "guarded by its sealed token; programs for mail post here",
  "unsubscribe.$token_.again": "guarded by its sealed token",
  "still-true.$token": "guarded by its link",
  "still-true.$token_.name": "guarded by its link",
  "still-true.$token_.work": "guarded by its link",
  "still-true.$token_.fields": "guarded by its link",
  "still-true.$token_.topics": "guarded by its link",
  "photos.$key.$size": "visitors see what its person lets everybody see",
  "stay.$token": "guarded by its link, which stays a leaving without signing in",
  "remove-me.$token": "guarded by its link: a person without an account is removed",
  privacy: "read before joining",
  rules: "read before joining",
  accessibility: "read before joining",
};

/** Routes of the team: a member gets the answer of a page that does not exist. */
const TEAM = /^(staff|moderation)(\.|$)|^announcements\.(new|\$\w+\.(edit|withdraw|pin))/;

type RouteModule = { loader?: (args: never) => unknown; action?: (args: never) => unknown };
const modules = readdirSync(ROUTES).map((file) => {
  const name = file.replace(/\.tsx?$/, "");
  const path = file === name ? join(ROUTES, name, "route") : join(ROUTES, name);
  return { name, load: () => import(path) as Promise<RouteModule> };
});

async function outcome(handler: (args: never) => unknown, request: Request): Promise<string> {
  const params = {
    slug: "x",
    threadId: "x",
    replyId: "x",
    handle: "x",
    token: "x",
    announcementId: "x",
    id: "x",
    memberId: "x",
    code: "x",
    letterId: "x",
    importId: "x",
    cycleSlug: "x",
  };
  try {
    const answer = await handler(routeArgs(request, params));
    return answer instanceof Response
      ? (answer.headers.get("location") ?? String(answer.status))
      : "answered";
  } catch (thrown) {
    if (thrown instanceof Response) return thrown.headers.get("location") ?? String(thrown.status);
    if (thrown instanceof Refusal) return String(thrown.status);
    return `threw ${thrown}`;
  }
}

test("every loader and every action sends a visitor to sign in, but for the few that are open", async () => {
  const unguarded: string[] = [];
  for (const { name, load } of modules) {
    if (name in OPEN) continue;
    const { loader, action } = await load();
    if (loader && !/^\/login/.test(await outcome(loader, asVisitor("/x")))) unguarded.push(`${name} loader`);
    if (action && !/^\/login/.test(await outcome(action, asVisitor("/x", { form: { body: "x" } })))) {
      unguarded.push(`${name} action`);
    }
  }
  expect(unguarded).toEqual([]);
});

test("every page of the team does not exist for a member", async () => {
  const ana = aMember("ana");
  const seen: string[] = [];
  for (const { name, load } of modules.filter((one) => TEAM.test(one.name))) {
    const { loader, action } = await load();
    if (loader && (await outcome(loader, await asMember(ana, "/x"))) !== "404") seen.push(`${name} loader`);
    const form = { body: "x", reason: "x", title: "x" };
    if (action && (await outcome(action, await asMember(ana, "/x", { form }))) !== "404")
      seen.push(`${name} action`);
  }
  expect(seen).toEqual([]);
});

test("the list of open routes names only routes that exist", () => {
  const names = modules.map(({ name }) => name);
  expect(Object.keys(OPEN).filter((name) => !names.includes(name))).toEqual([]);
});
