import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { readEnvironment } from "~/environment.server";
import { clientAddress } from "~/http/client-address.server";
import { loggedPath } from "~/http/logged-path";
import { isFromUs, isOurOrigin, OPEN_TO_OTHER_ORIGINS, ownOrigins } from "~/http/origin.server";
import { safeReturn } from "~/http/return-to.server";

const ours = ownOrigins(new URL("https://krug.example.org"), 3000);
const post = (headers: Record<string, string>) =>
  isFromUs({ method: "POST", url: "/login", headers } as never, ours);

test("only our own pages may change something", () => {
  expect(post({ origin: "https://krug.example.org" })).toBe(true);
  expect(post({ "sec-fetch-site": "same-origin" })).toBe(true);
  const strangers = [
    "https://evil.example",
    "null",
    "http://krug.example.org",
    "https://krug.example.org:8443",
    "https://krug.example.org.evil.example",
    "https://evilkrug.example.org",
    "https://KRUG.example.org",
    "",
  ];
  for (const origin of strangers) expect(post({ origin }), origin).toBe(false);
  expect(post({})).toBe(false);
  expect(post({ "sec-fetch-site": "same-site" })).toBe(false);
  expect(post({ "sec-fetch-site": "none" })).toBe(false);
  expect(post({ origin: "https://evil.example", "sec-fetch-site": "same-origin" })).toBe(false);
});

test("what a client says about proxies does not make it one of us", () => {
  expect(
    post({ origin: "https://evil.example", "x-forwarded-host": "evil.example", host: "evil.example" }),
  ).toBe(false);
});

test("a socket must say where it comes from", () => {
  expect(isOurOrigin({}, ours)).toBe(false);
  expect(isOurOrigin({ origin: ours[0] }, ours)).toBe(true);
});

test("one route is open to other origins: stopping letters with one click, as mail programs do it", () => {
  const open = (url: string) =>
    isFromUs({ method: "POST", url, headers: { origin: "https://mail.example" } } as never, ours);
  expect(OPEN_TO_OTHER_ORIGINS).toHaveLength(1);
  expect(open("/unsubscribe/bWVtXzE~c2VhbA")).toBe(true);
  for (const path of [
    "/unsubscribe/bWVtXzE~c2VhbA/again",
    "/unsubscribe/bWVtXzE~c2VhbA.data",
    "/unsubscribe/../login",
    "/unsubscribe/%2e%2e",
    "/unsubscribe/",
    "/x/unsubscribe/bWVt",
    "/UNSUBSCRIBE/bWVt",
    "/settings/letters",
  ]) {
    expect(open(path), path).toBe(false);
  }
});

test("the log holds no secret of a link", () => {
  const secret = "c2VjcmV0";
  for (const path of [
    "/setup",
    "/claim",
    "/remove-me",
    "/login/link",
    "/login/reset",
    "/join/HALL/confirm",
    "/settings/email/confirm",
    "/still-true",
    "/stay",
    "/unsubscribe",
    "/CLAIM",
  ]) {
    expect(loggedPath(`${path}/${secret}?q=${secret}`), path).not.toContain(secret);
  }
  expect(loggedPath("/members/ana/vcard?q=secret")).toBe("/members/…/vcard");
});

test("the demo's origins are this machine's names with the real port", () => {
  expect(ownOrigins(undefined, 4321)).toEqual([
    "http://127.0.0.1:4321",
    "http://localhost:4321",
    "http://[::1]:4321",
  ]);
});

test("nobody chooses their own address: forwarded entries are believed from the end, and only behind a proxy", () => {
  const request = {
    socket: { remoteAddress: "10.0.0.9" },
    headers: { "x-forwarded-for": "1.1.1.1, 2.2.2.2, 3.3.3.3" },
  } as unknown as IncomingMessage;
  expect(clientAddress(request, 0)).toBe("10.0.0.9");
  expect(clientAddress(request, 1)).toBe("3.3.3.3");
  expect(clientAddress(request, 2)).toBe("2.2.2.2");
});

test("a way back stays on the site", () => {
  expect(safeReturn("/threads/7?page=2#rep_1")).toBe("/threads/7?page=2#rep_1");
  const away = [
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "/\t/evil.example",
    "evil",
    "",
    null,
    ["/a"],
    "/%0d%0aSet-Cookie:x=1\n",
  ];
  for (const path of away) expect(safeReturn(path), String(path)).toBe("/");
});

test("a wrong setting is refused in one sentence that names it", () => {
  expect(() => readEnvironment({ PORT: "abc" })).toThrow(/^PORT must be a whole number/);
  expect(() => readEnvironment({ PORT: "70000" })).toThrow(/PORT/);
  expect(() => readEnvironment({ TRUST_PROXY: "true" })).toThrow(/^TRUST_PROXY/);
  for (const url of [
    "krug.example.org",
    "http://krug.example.org",
    "https://krug.example.org/forum",
    "ftp://krug.example.org",
  ]) {
    expect(() => readEnvironment({ PUBLIC_URL: url }), url).toThrow(/^PUBLIC_URL/);
  }
  expect(readEnvironment({ PUBLIC_URL: "https://krug.example.org" }).publicUrl?.origin).toBe(
    "https://krug.example.org",
  );
});
