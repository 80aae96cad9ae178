import { request } from "node:http";
import { io } from "socket.io-client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newDataFolder, type RunningServer, startServer } from "../support/server";
import { Walker } from "../support/walker";

const PUBLIC = "https://krug.example.org";
const PASSWORD = "jedna duga rečenica";
let server: RunningServer;
let vera: Walker;

type Answer = { status: number; headers: Headers };
const visitor = () => new Walker(server.url, PUBLIC);

beforeAll(async () => {
  server = await startServer(newDataFolder(), { PUBLIC_URL: PUBLIC });
  vera = visitor();
  const link = new URL(server.output().match(/https:\S+\/setup\/\S+/)![0]).pathname;
  await vera.ask(link, { form: { name: "Vera Prva", email: "vera@example.org", password: PASSWORD } });
});
afterAll(() => server.stop());

/** A request that fetch would not send. */
function raw(method: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(server.url + path, { method, headers }, (response) => {
      response.resume();
      const pairs = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
      resolve({ status: response.statusCode!, headers: new Headers(pairs as [string, string][]) });
    });
    asked.on("upgrade", (response, socket) => {
      socket.destroy();
      const pairs = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
      resolve({ status: response.statusCode!, headers: new Headers(pairs as [string, string][]) });
    });
    asked.on("error", reject);
    asked.end();
  });
}

async function unchanged(): Promise<Answer> {
  const first = await visitor().ask("/");
  return visitor().ask("/", { headers: { "if-none-match": first.headers.get("etag")! } });
}

async function asset(): Promise<Answer> {
  const page = await (await visitor().ask("/")).text();
  return visitor().ask(page.match(/\/assets\/[\w-]+\.css/)![0]);
}

const upgrade = (headers: Record<string, string>) =>
  raw("GET", "/socket.io/?EIO=4&transport=websocket", {
    connection: "Upgrade",
    upgrade: "websocket",
    "sec-websocket-version": "13",
    "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
    ...headers,
  });

/** Every kind of answer, with its status. */
const KINDS: [string, number, () => Promise<Answer>][] = [
  ["a visitor's page", 200, () => visitor().ask("/login")],
  ["a cached page", 200, () => visitor().ask("/")],
  ["a page that has not changed", 304, unchanged],
  ["a member's page", 200, () => vera.ask("/")],
  ["a page's data", 200, () => vera.ask("/_root.data")],
  ["a redirect to the door", 302, () => visitor().ask("/threads")],
  ["a page that does not exist", 404, () => vera.ask("/threads/thr_none")],
  ["data that does not exist", 404, () => vera.ask("/threads/thr_none.data")],
  ["a form that came back", 400, () => visitor().ask("/login", { form: { email: "", password: "" } })],
  [
    "a form from elsewhere",
    403,
    () => visitor().ask("/login", { form: {}, headers: { origin: "https://evil.example" } }),
  ],
  ["a body too large", 413, () => visitor().ask("/login", { form: { email: "a".repeat(300_000) } })],
  ["an address that cannot be decoded", 400, () => raw("GET", "/%E0%A4%A")],
  ["a method nobody needs", 405, () => raw("PUT", "/login")],
  ["a trace", 405, () => raw("TRACE", "/")],
  ["a file", 200, () => visitor().ask("/favicon.svg")],
  ["a built file", 200, asset],
  ["the health", 200, () => visitor().ask("/healthz")],
  ["the robots' file", 200, () => visitor().ask("/robots.txt")],
  ["a socket's handshake", 101, () => upgrade({ origin: PUBLIC })],
  ["a socket over polling", 400, () => raw("GET", "/socket.io/?EIO=4&transport=polling", { origin: PUBLIC })],
];

test("every kind of answer carries the headers that keep people safe", async () => {
  for (const [kind, status, ask] of KINDS) {
    const answer = await ask();
    expect(answer.status, kind).toBe(status);
    const header = (name: string) => answer.headers.get(name);
    expect(header("strict-transport-security"), kind).toMatch(/max-age=31536000/);
    expect(header("x-content-type-options"), kind).toBe("nosniff");
    expect(header("referrer-policy"), kind).toBe("same-origin");
    expect(header("permissions-policy"), kind).toContain("camera=()");
    expect(header("cross-origin-opener-policy"), kind).toBe("same-origin");
    expect(header("cross-origin-resource-policy"), kind).toBe("same-origin");
    expect(header("x-frame-options"), kind).toBe("DENY");
    expect(header("access-control-allow-origin"), kind).toBeNull();
    expect(header("x-powered-by"), kind).toBeNull();
    const policy = header("content-security-policy");
    expect(policy, kind).toContain("default-src 'none'");
    expect(policy, kind).toContain("base-uri 'none'");
    expect(policy, kind).toContain("frame-ancestors 'none'");
    expect(policy?.replace("style-src-attr 'unsafe-inline'", ""), kind).not.toMatch(/unsafe|\*|http:/);
  }
});

test("a member's page runs scripts by a nonce of its own, a visitor's page runs none", async () => {
  const [one, other] = [await vera.ask("/"), await vera.ask("/")];
  const nonceOf = (answer: Response) =>
    answer.headers.get("content-security-policy")!.match(/'nonce-([\w-]{22,})'/)?.[1];
  expect(nonceOf(one)).toBeDefined();
  expect(nonceOf(one)).not.toBe(nonceOf(other));
  const html = await one.text();
  const scripts = html.match(/<script(?![^>]*type="application)[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(script).toContain(`nonce="${nonceOf(one)}"`);
  expect(await (await visitor().ask("/")).text()).not.toContain("<script");
});

test("what a member saw is not kept by any cache, and only public pages may be indexed", async () => {
  expect((await vera.ask("/")).headers.get("cache-control")).toBe("private, no-store");
  expect((await vera.ask("/members")).headers.get("x-robots-tag")).toContain("noindex");
  expect((await visitor().ask("/members")).headers.get("x-robots-tag")).toContain("noindex");
  expect((await visitor().ask("/")).headers.get("x-robots-tag")).toBeNull();
  const asked = await asset();
  expect(asked.headers.get("cache-control")).toContain("immutable");
});

test("Host and forwarded headers change neither links nor redirects nor cookies", async () => {
  const evil = {
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "http",
    "x-original-url": "/staff",
    forwarded: "host=evil.example",
  };
  const redirect = await visitor().ask("/threads", { headers: evil });
  expect(redirect.headers.get("location")).toMatch(/^\/login\?/);
  const page = await raw("GET", "/login", { host: "evil.example", ...evil });
  expect(page.status).toBe(200);
  expect(JSON.stringify([...page.headers])).not.toContain("evil");
  const form = { email: "vera@example.org", password: PASSWORD };
  const back = await visitor().ask("/login", { form, headers: { ...evil, origin: "https://evil.example" } });
  expect(back.status).toBe(403);
});

test("every cookie is out of reach of scripts, of neighbours and of plain http", async () => {
  const walker = visitor();
  const signIn = await walker.ask("/login", { form: { email: "vera@example.org", password: PASSWORD } });
  const answers = [
    signIn,
    await walker.ask("/?lang=en"),
    await walker.ask("/settings/theme", { form: { theme: "dark" } }),
    await walker.ask("/logout", { form: {} }),
  ];
  const lines = answers.flatMap((answer) => answer.headers.getSetCookie());
  expect(lines.length).toBeGreaterThanOrEqual(4);
  for (const line of lines) {
    expect(line).toMatch(/^__Host-/);
    expect(line).toMatch(/; Secure/i);
    expect(line).toMatch(/; HttpOnly/i);
    expect(line).toMatch(/; SameSite=(Lax|Strict)/i);
    expect(line).toMatch(/; Path=\/(;|$)/i);
    expect(line).not.toMatch(/domain=/i);
  }
});

test("a socket of another origin, or of nobody, does not come in", async () => {
  for (const origin of ["https://evil.example", "null", "http://krug.example.org", `${PUBLIC}:8443`]) {
    expect((await upgrade({ origin })).status, origin).toBe(400);
  }
  expect((await upgrade({})).status).toBe(400);
  const stranger = io(server.url, {
    transports: ["websocket"],
    extraHeaders: { origin: PUBLIC },
    reconnection: false,
  });
  const reason = await new Promise((resolve) =>
    stranger.once("connect_error", (error) => resolve(error.message)),
  );
  expect(reason).toBe("session");
  stranger.close();
});
