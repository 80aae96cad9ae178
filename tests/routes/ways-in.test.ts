import { db } from "db/client.server";
import { members, sessions } from "db/schema";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { meetDevice } from "~/auth/known-devices.server";
import { startSession } from "~/auth/lucia.server";
import { hashPassword, verifyPassword } from "~/auth/passwords.server";
import { findKey } from "~/domain/keys/keys.server";
import { letterAsks } from "~/http/limits.server";
import { aMember } from "../support/cast";
import { aDormant, aKeyOf, claimedAt, lettersTo } from "../support/joining";
import { asVisitor, routeArgs } from "../support/requests";

const claim = await import("~/routes/claim.$token/route");
const claimAgain = await import("~/routes/claim.$token_.again");
const claimByCode = await import("~/routes/claim._index/route");
const login = await import("~/routes/login/route");
const letter = await import("~/routes/login_.letter/route");
const code = await import("~/routes/login_.code/route");
const link = await import("~/routes/login_.link.$token/route");
const reset = await import("~/routes/login_.reset/route");
const newPassword = await import("~/routes/login_.reset_.$token/route");

type Handler = (args: never) => unknown;

type Answered = {
  data: { errors: Record<string, { key: string }>; typed: object };
  init: { status: number };
};

/** What a route gives a visitor: a response also where it was thrown. */
async function post(
  action: Handler,
  form: Record<string, string>,
  { params = {}, headers = {} }: { params?: Record<string, string>; headers?: Record<string, string> } = {},
): Promise<Response & Answered> {
  try {
    const request = asVisitor("/x", { form, headers: { "x-client": "home", ...headers } });
    return (await action(routeArgs(request, params))) as Response & Answered;
  } catch (thrown) {
    if (thrown instanceof Response) return thrown as Response & Answered;
    throw thrown;
  }
}
const get = (loader: Handler, params: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  loader(routeArgs(asVisitor("/x", { headers }), params)) as Promise<Record<string, unknown>>;
const cookieFrom = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
const goes = (response: Response) => response.headers.get("location");
const minutesAgo = (count: number) => new Date(Date.now() - count * 60_000);
const sessionsOf = (id: string) => db.select().from(sessions).where(eq(sessions.memberId, id)).all().length;

test("an invitation read by scanners of mail opens for its person, and twenty buttons at once make one account", async () => {
  const milica = aDormant("milica");
  const { token } = aKeyOf(milica, "claim");
  for (let scan = 0; scan < 3; scan++) {
    expect(await get(claim.loader, { token })).toMatchObject({ invitation: { person: { name: "milica" } } });
  }
  const tries = await Promise.all(
    Array.from({ length: 20 }, () => post(claim.action, {}, { params: { token } })),
  );
  expect(tries.filter((answer) => goes(answer) === "/welcome")).toHaveLength(1);
  expect(tries.filter((answer) => goes(answer) === `/claim/${token}`)).toHaveLength(19);
  expect(sessionsOf(milica.id)).toBe(1);
  expect(await get(claim.loader, { token })).toMatchObject({ invitation: null, state: "used" });
});

test("a dead invitation sends a new one to the same mailbox and says the same for all", async () => {
  const [vesna, iva] = [aDormant("vesna"), aMember("iva", { email: "iva@example.org" })];
  const old = aKeyOf(vesna, "claim", minutesAgo(40));
  aKeyOf(vesna, "claim", minutesAgo(20));
  const used = aKeyOf(iva, "claim");
  const paused = aDormant("paula");
  const pausedKey = aKeyOf(paused, "claim");
  db.update(members).set({ suspendedAt: new Date() }).where(eq(members.id, paused.id)).run();
  expect(await get(claim.loader, { token: old.token })).toMatchObject({ state: "withdrawn" });
  expect(await get(claim.loader, { token: "nobody" })).toMatchObject({ state: "unknown" });

  for (const token of [old.token, used.token, pausedKey.token, "nobody"]) {
    const answer = await post(claimAgain.action, {}, { params: { token } });
    expect([answer.status, goes(answer), answer.headers.getSetCookie()]).toEqual([302, "/claim/sent", []]);
  }
  expect(lettersTo("vesna@example.org")).toEqual(["invitation"]);
  expect(lettersTo("iva@example.org")).toEqual(["sign-in"]);
  expect(lettersTo("paula@example.org")).toEqual([]);
});

test("asking for a code or a password answers the same for a member, a dormant, a paused and an unknown address", async () => {
  aMember("mina", { email: "mina@example.org" });
  aDormant("dora");
  aMember("pavle", { email: "pavle@example.org", suspendedAt: new Date() });
  const kinds: Record<string, string[]> = {};
  for (const [way, action] of [
    ["letter", letter.action],
    ["reset", reset.action],
  ] as const) {
    const answers = [];
    for (const name of ["mina", "dora", "pavle", "niko"]) {
      const began = performance.now();
      const answer = await post(action, { email: `${name}@example.org` });
      answers.push([answer.status, goes(answer), [...answer.headers.keys()].join()]);
      expect(performance.now() - began).toBeGreaterThan(190);
      kinds[name] = lettersTo(`${name}@example.org`);
    }
    expect(new Set(answers.map(String)).size, way).toBe(1);
  }
  expect(kinds).toEqual({
    mina: ["sign-in", "reset"],
    dora: ["invitation", "invitation"],
    pavle: [],
    niko: [],
  });
});

test("a mailbox gets five letters an hour that a stranger asks for, its owner is left some, and all hear the same", async () => {
  const lena = aMember("lena", { email: "lena@example.org" });
  const ask = async (client: string, headers = {}) => {
    const answer = await post(
      letter.action,
      { email: " LENA@example.org" },
      { headers: { "x-client": client, ...headers } },
    );
    expect(goes(answer)).toBe("/login/code");
    return lettersTo("lena@example.org").length;
  };
  for (let asked = 1; asked <= 7; asked++) expect(await ask("stranger")).toBe(Math.min(asked, 5));
  expect(await ask("owner")).toBe(6);
  for (const client of ["second", "third", "fourth"])
    for (let asked = 0; asked < 5; asked++) await ask(client);
  expect(lettersTo("lena@example.org")).toHaveLength(15);
  expect(await ask("fifth")).toBe(15);

  // From a browser by which she signed in before she gets hers, whatever strangers asked for.
  const cookie = (await meetDevice(new Request("http://krug.test/"), lena.id)).split(";")[0]!;
  for (let asked = 1; asked <= 7; asked++)
    expect(await ask("fifth", { cookie })).toBe(15 + Math.min(asked, 5));
  const other = aMember("lana", { email: "lana@example.org" });
  const theirs = (await meetDevice(new Request("http://krug.test/"), other.id)).split(";")[0]!;
  expect(await ask("fifth", { cookie: theirs })).toBe(20);
  await letterAsks.ofAddress.forget("lena@example.org");
});

test("a link that has just been sent is ended by nobody who asks again, and ten minutes later by a newer one", async () => {
  const [sonja, sara] = [aMember("sonja", { email: "sonja@example.org" }), aDormant("sara")];
  for (const [person, purpose, kind, action] of [
    [sonja, "reset", "reset", reset.action],
    [sara, "claim", "invitation", letter.action],
  ] as const) {
    const address = `${person.name}@example.org`;
    const young = aKeyOf(person, purpose, minutesAgo(9));
    const answer = await post(action, { email: address });
    expect(answer.status).toBe(302);
    expect(lettersTo(address)).toEqual([]);
    expect(findKey(purpose, young.token)?.state).toBe("alive");
    aKeyOf(person, purpose, minutesAgo(11));
    expect(goes(await post(action, { email: address }))).toBe(goes(answer));
    expect(lettersTo(address)).toEqual([kind]);
  }
});

test("who has no password leaves it empty and gets a code, and the address is in no URL", async () => {
  aMember("toma", { email: "toma@example.org" });
  const asked = await post(login.action, { email: "toma@example.org", password: "", returnTo: "/threads" });
  expect(goes(asked)).toBe("/login/code");
  expect(await get(code.loader, {}, { cookie: cookieFrom(asked) })).toMatchObject({
    email: "toma@example.org",
  });
});

test("a code lets in once, where one was going; a wrong or old one stays where it was typed and is said to be wrong", async () => {
  const nada = aMember("nada", { email: "nada@example.org" });
  const { code: typed } = aKeyOf(nada, "sign-in");
  const wrong = await post(code.action, { email: "nada@example.org", code: "ZZZZZZ" });
  expect([wrong.init.status, wrong.data]).toEqual([
    400,
    {
      errors: { code: { key: "auth.typeCode.wrong" } },
      typed: { email: "nada@example.org", code: "ZZZZZZ" },
    },
  ]);
  const asked = await post(letter.action, { email: "nada@example.org", returnTo: "/rooms" });
  const door = { headers: { cookie: cookieFrom(asked) } };
  const right = await post(code.action, { email: "nada@example.org", code: typed.toLowerCase() }, door);
  expect(goes(right)).toBe("/rooms");
  expect((await post(code.action, { email: "nada@example.org", code: typed }, door)).init.status).toBe(400);

  const old = aKeyOf(nada, "sign-in", new Date(Date.now() - 16 * 60_000));
  expect((await post(code.action, { email: "nada@example.org", code: old.code })).init.status).toBe(400);
});

test("five wrong codes close the code but not the link, and somebody in the same hall is not held up", async () => {
  const [sanja, hana] = ["sanja", "hana"].map((name) => aMember(name, { email: `${name}@example.org` }));
  const [hers, neighbours] = [aKeyOf(sanja!, "sign-in"), aKeyOf(hana!, "sign-in")];
  for (let guess = 0; guess < 30; guess++)
    await post(code.action, { email: "sanja@example.org", code: "000000" });
  const late = await post(code.action, { email: "sanja@example.org", code: hers.code });
  expect(late.init.status).toBe(429);
  const elsewhere = { headers: { "x-client": "elsewhere" } };
  expect(
    (await post(code.action, { email: "sanja@example.org", code: hers.code }, elsewhere)).init.status,
  ).toBe(400);
  expect((await post(code.action, { email: "hana@example.org", code: neighbours.code })).status).toBe(302);
  expect((await post(link.action, {}, { params: { token: hers.token } })).status).toBe(302);
});

test("the link of a letter signs in by its button, once; looking does not use it up", async () => {
  const ruza = aMember("ruza", { email: "ruza@example.org" });
  const { token } = aKeyOf(ruza, "sign-in");
  for (let scan = 0; scan < 3; scan++) expect(await get(link.loader, { token })).toEqual({ alive: true });
  expect(goes(await post(link.action, {}, { params: { token } }))).toBe("/");
  expect(goes(await post(link.action, {}, { params: { token } }))).toBe(`/login/link/${token}`);
  expect(await get(link.loader, { token })).toEqual({ alive: false });
  expect(sessionsOf(ruza.id)).toBe(1);
});

test("a stranger who has letters sent to somebody ends none of their links and codes, each of which opens once", async () => {
  const vera = aMember("vera", { email: "vera@example.org" });
  const began = Date.now();
  const letters = Array.from({ length: 6 }, (_, minute) =>
    aKeyOf(vera, "sign-in", new Date(began - 14 * 60_000 + minute * 60_000)),
  );
  const oldest = letters[0]!;
  expect(await get(link.loader, { token: oldest.token })).toEqual({ alive: true });
  expect((await post(code.action, { email: "vera@example.org", code: oldest.code })).status).toBe(302);
  expect((await post(code.action, { email: "vera@example.org", code: oldest.code })).init.status).toBe(400);
  for (const { token } of letters.slice(1))
    expect(goes(await post(link.action, {}, { params: { token } }))).toBe("/");
  expect(goes(await post(link.action, {}, { params: { token: oldest.token } }))).toContain("/login/link/");
  expect(sessionsOf(vera.id)).toBe(6);
});

test("of letters for signing in the last sixteen live, none beyond its fifteen minutes, and a wrong guess counts for all", async () => {
  const mara = aMember("mara", { email: "mara@example.org" });
  const late = aKeyOf(mara, "sign-in", new Date(Date.now() - 15 * 60_000));
  const letters = Array.from({ length: 17 }, () => aKeyOf(mara, "sign-in"));
  const alive = async ({ token }: { token: string }) => (await get(link.loader, { token })).alive;
  expect(await alive(late)).toBe(false);
  expect(await Promise.all(letters.map(alive))).toEqual([false, ...Array(16).fill(true)]);
  for (let guess = 0; guess < 5; guess++)
    await post(code.action, { email: "mara@example.org", code: "ZZZZZZ" });
  for (const { code: typed } of letters) {
    const headers = { "x-client": typed }; // one client is not let guess so often
    const answer = await post(code.action, { email: "mara@example.org", code: typed }, { headers });
    expect(answer.init.status).toBe(400);
  }
  // A new letter has a code of its own, whatever was guessed before.
  const newest = aKeyOf(mara, "sign-in");
  expect((await post(code.action, { email: "mara@example.org", code: newest.code })).status).toBe(302);
});

test("links of an invitation and of a new password end with a newer one", async () => {
  const [dina, petra] = [aDormant("dina"), aMember("petra", { email: "petra@example.org" })];
  for (const [person, purpose] of [
    [dina, "claim"],
    [petra, "reset"],
  ] as const) {
    const [older, newer] = [aKeyOf(person, purpose), aKeyOf(person, purpose)];
    expect(findKey(purpose, older.token)?.state).toBe("withdrawn");
    expect(findKey(purpose, newer.token)?.state).toBe("alive");
  }
});

test("a paused person comes in by no code, no link and no new password", async () => {
  const pera = aMember("pera", { email: "pera@example.org" });
  const [first, second] = [aKeyOf(pera, "sign-in"), aKeyOf(pera, "reset")];
  db.update(members).set({ suspendedAt: new Date() }).where(eq(members.id, pera.id)).run();
  expect((await post(code.action, { email: "pera@example.org", code: first.code })).init.status).toBe(400);
  expect(goes(await post(link.action, {}, { params: { token: first.token } }))).toContain("/login/link/");
  const set = await post(
    newPassword.action,
    { password: "tri obične reči" },
    { params: { token: second.token } },
  );
  expect(set.init.status).toBe(409);
  expect(sessionsOf(pera.id)).toBe(0);
});

test("the code of an invitation leads to the same greeting and claims there", async () => {
  const dana = aDormant("dana");
  const key = aKeyOf(dana, "claim");
  const typed = await post(code.action, { email: "dana@example.org", code: key.code });
  expect(goes(typed)).toBe("/claim");
  const headers = { cookie: cookieFrom(typed) };
  expect(await get(claimByCode.loader, {}, headers)).toMatchObject({
    invitation: { person: { name: "dana" } },
  });
  expect(claimedAt(dana)).toBeNull();
  expect(goes(await post(claimByCode.action, {}, { headers }))).toBe("/welcome");
  expect(claimedAt(dana)).not.toBeNull();
  expect(goes(await post(claimByCode.action, {}))).toBe("/login/code");
});

test("a new password is set once by its link, ends other sessions when asked, and the mailbox is told", async () => {
  const jana = aMember("jana", {
    email: "jana@example.org",
    passwordHash: await hashPassword("stara lozinka"),
  });
  await startSession(jana, "old telephone");
  const { token } = aKeyOf(jana, "reset");
  expect(await get(newPassword.loader, { token })).toMatchObject({ alive: true });

  const short = await post(newPassword.action, { password: "kratka" }, { params: { token } });
  expect(short.data.errors.password).toMatchObject({ key: "forms.passwordTooShort" });
  const own = await post(newPassword.action, { password: "jana1987" }, { params: { token } });
  expect(own.data.errors.password).toMatchObject({ key: "auth.password.context" });
  expect(JSON.stringify(own.data)).not.toContain("jana1987");

  const set = { password: " tri obične reči ", endOthers: "yes" };
  expect(goes(await post(newPassword.action, set, { params: { token } }))).toBe("/");
  const stored = db.select().from(members).where(eq(members.id, jana.id)).get()!.passwordHash;
  expect(await verifyPassword(stored, " tri obične reči ")).toBe(true);
  expect(sessionsOf(jana.id)).toBe(1);
  expect(lettersTo("jana@example.org")).toContain("password-changed");
  expect((await post(newPassword.action, set, { params: { token } })).init.status).toBe(409);
});
