import { Secret, TOTP } from "otpauth";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { completeSecondFactor, completeSignIn } from "~/auth/complete-sign-in.server";
import { findPending } from "~/auth/pending-sign-in.server";
import { spendRecoveryCode } from "~/auth/recovery-codes.server";
import { findMember, requireProof, requireStaff } from "~/auth/require-member.server";
import {
  beginEnrolment,
  confirmEnrolment,
  findEnrolment,
  hasSecondFactor,
  spendCode,
  switchSecondFactorOff,
} from "~/auth/second-factor.server";
import type { Member } from "~/domain/members/person";
import { action as giveCode } from "~/routes/login_.second-factor/route";
import { aMember, aStaffMember } from "../support/cast";
import { refused } from "../support/refusals";
import { asMember, asVisitor, cookieOf, routeArgs } from "../support/requests";

const STEP = 30_000;
beforeEach(() => vi.useFakeTimers({ now: Date.parse("2026-03-01T10:00:10Z"), toFake: ["Date"] }));
afterEach(() => vi.useRealTimers());

/** The member's authenticator app, in force; and their recovery codes. */
function enrolled(member: Member) {
  beginEnrolment(member.id);
  const secret = Secret.fromBase32(findEnrolment(member.id)!.secret);
  const code = () => TOTP.generate({ secret });
  const codes = confirmEnrolment(member.id, code())!;
  vi.setSystemTime(Date.now() + 2 * STEP);
  return { code, codes };
}

const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
const location = async (thrown: Promise<unknown>) =>
  ((await thrown.catch((error: unknown) => error)) as Response).headers.get("location");

test("a code opens once, also of two at once, and those of older steps not at all", () => {
  const ana = aMember("Ana Kod");
  const { code } = enrolled(ana);
  const present = code();
  expect([spendCode(ana.id, present), spendCode(ana.id, present)]).toEqual([true, false]);
  vi.setSystemTime(Date.now() + STEP);
  const next = code();
  vi.setSystemTime(Date.now() + STEP);
  expect(spendCode(ana.id, next), "one step late").toBe(true);
  const late = code();
  vi.setSystemTime(Date.now() + 2 * STEP);
  expect(spendCode(ana.id, late), "two steps late").toBe(false);
});

test("a recovery code opens once, however it is typed", () => {
  const ana = aMember("Ana Papir");
  const { codes } = enrolled(ana);
  expect(new Set(codes).size).toBe(10);
  expect(spendRecoveryCode(ana.id, codes[0]!.toLowerCase().replace("-", " "))).toBe(true);
  expect(spendRecoveryCode(ana.id, codes[0]!)).toBe(false);
  expect(spendRecoveryCode(aMember("Bruno Papir").id, codes[1]!)).toBe(false);
});

test("whichever way in, nobody is signed in before the code", async () => {
  const ana = aMember("Ana Dva Koraka");
  const { code } = enrolled(ana);
  const first = await completeSignIn(asVisitor("/login"), ana, "/threads");
  expect(first.headers.get("location")).toBe("/login/second-factor");
  const waiting = asVisitor("/login/second-factor", { headers: { cookie: cookiesOf(first) } });
  expect(await findMember(waiting)).toBeUndefined();

  const form = { code: code() };
  const answer = (await giveCode(
    routeArgs(asVisitor("/login/second-factor", { form, headers: { cookie: cookiesOf(first) } })),
  )) as Response;
  expect(answer.headers.get("location")).toBe("/threads");
  const inside = asVisitor("/", { headers: { cookie: cookiesOf(answer) } });
  expect(await findMember(inside)).toMatchObject({ id: ana.id });
  expect(await findPending(waiting), "the waiting is over").toBeUndefined();
});

test("who waits longer than a quarter of an hour begins again", async () => {
  const ana = aMember("Ana Kasni");
  enrolled(ana);
  const first = await completeSignIn(asVisitor("/login"), ana);
  const waiting = asVisitor("/login/second-factor", { headers: { cookie: cookiesOf(first) } });
  const pending = (await findPending(waiting))!;
  vi.setSystemTime(Date.now() + 16 * 60_000);
  expect(await findPending(waiting)).toBeUndefined();
  expect(await completeSecondFactor(waiting, pending)).toBeUndefined();
});

test("ten wrong codes are answered with a wait", async () => {
  const ana = aMember("Ana Pogađa");
  enrolled(ana);
  const cookie = cookiesOf(await completeSignIn(asVisitor("/login"), ana));
  const statuses: (number | undefined)[] = [];
  for (let tries = 0; tries < 10; tries++) {
    const guess = asVisitor("/login/second-factor", { form: { code: "000000" }, headers: { cookie } });
    statuses.push(((await giveCode(routeArgs(guess))) as { init?: { status: number } }).init?.status);
  }
  expect(statuses).toEqual([...Array(8).fill(400), 429, 429]);
});

test("the team without a second factor is sent to enrol, and until then is as any member", async () => {
  const staff = aStaffMember("Iva Bez Koda");
  const request = async () => {
    const cookie = await cookieOf(staff, { secondFactor: false });
    return asVisitor("/staff", { headers: { cookie } });
  };
  expect(await location(requireStaff(await request()))).toMatch(/^\/settings\/second-factor\?needed=1/);
  expect(await findMember(await request())).toMatchObject({ standing: "member" });
  enrolled(staff);
  expect(await location(requireStaff(await request()))).toMatch(/^\/settings\/prove\?returnTo=%2Fstaff/);
  expect(await requireStaff(await asMember(staff, "/staff"))).toMatchObject({ standing: "staff" });
});

test("the team cannot switch it off, everybody else can", () => {
  const [staff, ana] = [aStaffMember("Iva Mora"), aMember("Ana Može")];
  enrolled(staff);
  enrolled(ana);
  expect(refused(() => switchSecondFactorOff(staff))).toMatchObject({ status: 403 });
  switchSecondFactorOff(ana);
  expect([hasSecondFactor(staff.id), hasSecondFactor(ana.id)]).toEqual([true, false]);
});

test("what is delicate asks again after fifteen minutes", async () => {
  const request = await asMember(aMember("Ana Sveža"), "/settings/email");
  expect(await requireProof(request)).toBeDefined();
  vi.setSystemTime(Date.now() + 16 * 60_000);
  expect(await location(requireProof(request))).toBe("/settings/prove?returnTo=%2Fsettings%2Femail");
});
