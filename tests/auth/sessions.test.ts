import { sqlite } from "db/client.server";
import { Database } from "db/driver.server";
import { afterEach, expect, test, vi } from "vitest";
import { completeSignIn } from "~/auth/complete-sign-in.server";
import { endSession, readSessionCookie, startSession, validateSession } from "~/auth/lucia.server";
import { hashPassword, verifyPassword } from "~/auth/passwords.server";
import { findMember, requireMember } from "~/auth/require-member.server";
import { findByPassword } from "~/auth/sign-in.server";
import { signOut, signOutEverywhere } from "~/auth/sign-out.server";
import { onSignal } from "~/domain/signals.server";
import { aMember } from "../support/cast";
import { asMember, asVisitor, cookieOf } from "../support/requests";

const DAY = 24 * 60 * 60 * 1000;
afterEach(() => vi.useRealTimers());

const aMemberWith = async (password: string, name: string, draft = {}) =>
  aMember(name, { email: `${name}@example.org`, passwordHash: await hashPassword(password), ...draft });

test("Ana signs in with her address in any case, and with her password exactly as it is", async () => {
  const ana = await aMemberWith("  tri obične reči ", "ana");
  const found = await findByPassword(" ANA@example.org", "  tri obične reči ");
  expect(found).toMatchObject({ id: ana.id });
  const entered = await completeSignIn(asVisitor("/login"), found!);
  expect(entered.headers.get("set-cookie")).toMatch(/^krug=.+HttpOnly.+SameSite=Lax/);
  for (const wrong of ["tri obične reči", "  TRI OBIČNE REČI ", "  tri obične reči", ""]) {
    expect(await findByPassword("ana@example.org", wrong)).toBeUndefined();
  }
});

test("the password is kept as argon2id with at least 19 MiB and two passes", async () => {
  const [, kind, , cost] = (await hashPassword("tri obične reči")).split("$");
  expect(kind).toBe("argon2id");
  expect(cost).toBe("m=19456,t=2,p=1");
});

test("an unknown address works as hard as a known one before it answers", async () => {
  const hash = await hashPassword("tri obične reči");
  const once = async (stored: string | null) => {
    const began = performance.now();
    await verifyPassword(stored, "pogrešna lozinka");
    return performance.now() - began;
  };
  await once(null);
  // Taken in turns, so that whatever else the machine does falls on both alike.
  const [known, unknown]: [number[], number[]] = [[], []];
  for (let run = 0; run < 25; run++) {
    known.push(await once(hash));
    unknown.push(await once(null));
  }
  const median = (times: number[]) => times.sort((one, other) => one - other)[12]!;
  const ratio = median(known) / median(unknown);
  expect(ratio).toBeGreaterThan(0.4);
  expect(ratio).toBeLessThan(2.5);
});

test("a password of 5,000 characters is refused without hashing", async () => {
  expect(await verifyPassword(await hashPassword("a"), "a".repeat(5000))).toBe(false);
});

test("a dormant and a suspended person get the same answer as a stranger", async () => {
  await aMemberWith("tri obične reči", "dora", { claimedAt: null });
  await aMemberWith("tri obične reči", "sava", { suspendedAt: new Date() });
  expect(await findByPassword("dora@example.org", "tri obične reči")).toBeUndefined();
  expect(await findByPassword("sava@example.org", "tri obične reči")).toBeUndefined();
});

test("a stolen database opens no session: the cookie's value is nowhere in it", async () => {
  const secret = readSessionCookie(await cookieOf(aMember("iva")))!;
  sqlite.pragma("wal_checkpoint(TRUNCATE)");
  const { readFileSync } = await import("node:fs");
  expect(readFileSync(sqlite.name).includes(secret)).toBe(false);
  expect(secret.length).toBeGreaterThanOrEqual(32);
});

test("a thousand sessions have a thousand secrets", async () => {
  const mara = aMember("mara");
  const secrets = new Set<string>();
  for (let i = 0; i < 1000; i++) secrets.add(await cookieOf(mara));
  expect(secrets.size).toBe(1000);
});

test("a session slides while it is used, and ends after 60 days of silence", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const cookie = await cookieOf(aMember("sofija"));
  vi.setSystemTime(Date.now() + 40 * DAY);
  expect((await validateSession(cookie))?.cookie).toContain("Max-Age=5184000");
  vi.setSystemTime(Date.now() + 40 * DAY);
  expect(await validateSession(cookie)).toBeDefined();
  vi.setSystemTime(Date.now() + 60 * DAY + 1000);
  expect(await validateSession(cookie)).toBeUndefined();
});

test("however much it is used, a member's session ends after a year and the team's after twelve hours", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const began = Date.now();
  const member = await cookieOf(aMember("lena"));
  const staff = await cookieOf(aMember("petar", { standing: "staff" }));
  vi.setSystemTime(began + DAY / 2 - 1000);
  expect(await validateSession(staff)).toBeDefined();
  vi.setSystemTime(began + DAY / 2 + 1000);
  expect(await validateSession(staff)).toBeUndefined();
  for (let day = 20; day < 365; day += 20) {
    vi.setSystemTime(began + day * DAY);
    expect(await validateSession(member)).toBeDefined();
  }
  vi.setSystemTime(began + 365 * DAY + 1000);
  expect(await validateSession(member)).toBeUndefined();
});

test("signing out kills the session on the server and tells its sockets", async () => {
  const facts: string[] = [];
  const stop = onSignal((fact) => facts.push(fact.type));
  const request = await asMember(aMember("tea"), "/");
  expect(await findMember(request)).toBeDefined();
  await signOut(request);
  stop();
  expect(await findMember(request)).toBeUndefined();
  expect(facts).toEqual(["session.ended"]);
});

test("signing out everywhere ends the other devices too", async () => {
  const uma = aMember("uma");
  const [phone, laptop] = [await asMember(uma, "/"), await asMember(uma, "/")];
  await signOutEverywhere(uma);
  expect(await findMember(phone)).toBeUndefined();
  expect(await findMember(laptop)).toBeUndefined();
});

test("a tampered, cut, foreign or huge cookie is a visitor's, never an error", async () => {
  const cookie = await cookieOf(aMember("vida"));
  const bad = [
    cookie.slice(0, -1),
    `${cookie}x`,
    "krug=",
    "krug=' OR 1=1",
    `krug=${"a".repeat(8000)}`,
    "krug=%00%ff",
    ";;;",
  ];
  for (const value of bad)
    expect(await findMember(asVisitor("/", { headers: { cookie: value } }))).toBeUndefined();
});

test("a suspension holds at once, for a session that is open", async () => {
  const zora = aMember("zora");
  const request = await asMember(zora, "/");
  sqlite.prepare("UPDATE members SET suspended_at = 1 WHERE id = ?").run(zora.id);
  expect(await findMember(request)).toBeUndefined();
});

test("a visitor is sent to sign in and comes back to the page they wanted", async () => {
  const asked = requireMember(asVisitor("/threads/thr_1?page=2"));
  const answer = (await asked.catch((thrown: unknown) => thrown)) as Response;
  expect(answer.status).toBe(302);
  expect(answer.headers.get("location")).toBe("/login?returnTo=%2Fthreads%2Fthr_1%3Fpage%3D2");
});

test("a session that was ended does not come back with the clock", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const now = Date.now();
  const cookie = await startSession(aMember("goca"), "").then((value) => value.split(";")[0]!);
  await endSession(readSessionCookie(cookie)!);
  vi.setSystemTime(now - DAY);
  expect(await validateSession(cookie)).toBeUndefined();
});

test("a page writes nothing about a session that cannot slide further, and is read also while the disk takes no writes", async () => {
  const [staff, member] = [aMember("tijana", { standing: "staff" }), aMember("una")];
  const [stiff, sliding] = [await cookieOf(staff), await cookieOf(member)];
  const written = () => sqlite.prepare("SELECT total_changes()").pluck().get();
  const before = written();
  expect(await validateSession(stiff)).toMatchObject({ memberId: staff.id });
  expect(written()).toBe(before);

  vi.useFakeTimers({ now: Date.now() + 40 * DAY, toFake: ["Date"] });
  const other = new Database(sqlite.name);
  other.exec("BEGIN IMMEDIATE");
  expect(await validateSession(sliding)).toMatchObject({ memberId: member.id });
  expect(await validateSession(stiff), "over").toBeUndefined();
  other.exec("ROLLBACK");
  other.close();
  expect(written()).toBe(before);
  expect(await validateSession(sliding)).toMatchObject({ memberId: member.id });
  expect(written()).not.toBe(before);
});
