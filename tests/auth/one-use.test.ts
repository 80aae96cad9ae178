import { db } from "db/client.server";
import { sessions } from "db/schema";
import { eq } from "drizzle-orm";
import { Secret, TOTP } from "otpauth";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { completeSignIn } from "~/auth/complete-sign-in.server";
import { beginEnrolment, confirmEnrolment, findEnrolment } from "~/auth/second-factor.server";
import type { Member } from "~/domain/members/person";
import { action as giveRecoveryCode } from "~/routes/login_.recovery-code/route";
import { action as giveCode } from "~/routes/login_.second-factor/route";
import { action as proveByCode } from "~/routes/settings.prove.code/route";
import { action as proveByRecoveryCode } from "~/routes/settings.prove.recovery/route";
import { aMember } from "../support/cast";
import { asMember, asVisitor, routeArgs } from "../support/requests";

const STEP = 30_000;
beforeEach(() => vi.useFakeTimers({ now: Date.parse("2026-03-01T10:00:10Z"), toFake: ["Date"] }));
afterEach(() => vi.useRealTimers());

/** The member with an authenticator app in force: the code of this moment and a recovery code. */
function enrolled(name: string) {
  const member = aMember(name);
  beginEnrolment(member.id);
  const secret = Secret.fromBase32(findEnrolment(member.id)!.secret);
  const [recovery] = confirmEnrolment(member.id, TOTP.generate({ secret }))!;
  vi.setSystemTime(Date.now() + 2 * STEP);
  return { member, code: TOTP.generate({ secret }), recovery: recovery! };
}

type Action = (args: never) => unknown;
const sessionsOf = ({ id }: Member) => db.select().from(sessions).where(eq(sessions.memberId, id)).all();
/** Each of the twenty stands elsewhere, so that only the code itself lets one of them in. */
const from = (place: number) => ({ "x-client": `place ${place}` });
const twenty = <T>(one: (place: number) => Promise<T>) =>
  Promise.all(Array.from({ length: 20 }, (_, place) => one(place)));
const isRedirect = (answer: unknown) => answer instanceof Response && answer.status === 302;

const FACTORS = [
  ["code of an app", "code", giveCode, proveByCode],
  ["recovery code", "recovery", giveRecoveryCode, proveByRecoveryCode],
] as const;

test.each(FACTORS)(
  "of twenty who give one %s at one moment exactly one is signed in",
  async (name, kind, give) => {
    const person = enrolled(`Ana Prijava ${name}`);
    const first = await completeSignIn(asVisitor("/login"), person.member, "/threads");
    const cookie = first.headers
      .getSetCookie()
      .map((line) => line.split(";")[0])
      .join("; ");
    const before = sessionsOf(person.member).length;
    const answers = await twenty(async (place) => {
      const headers = { cookie, ...from(place) };
      return (give as Action)(routeArgs(asVisitor("/x", { form: { code: person[kind] }, headers })));
    });
    const places = answers.filter(isRedirect).map((answer) => (answer as Response).headers.get("location"));
    expect(places.filter((place) => place === "/threads")).toHaveLength(1);
    expect(sessionsOf(person.member)).toHaveLength(before + 1);
  },
);

test.each(FACTORS)(
  "of twenty sessions that prove themselves by one %s at one moment exactly one has done so",
  async (name, kind, _give, prove) => {
    const person = enrolled(`Ana Dokaz ${name}`);
    const requests = await twenty((place) =>
      asMember(person.member, "/settings/prove/code", { form: { code: person[kind] }, headers: from(place) }),
    );
    // What is signed in freshly counts as proved; these sessions are older than that.
    db.update(sessions)
      .set({ provenAt: null, secondFactorAt: null })
      .where(eq(sessions.memberId, person.member.id))
      .run();
    const answers = await Promise.all(
      requests.map(async (request) => {
        try {
          return await (prove as Action)(routeArgs(request));
        } catch (thrown) {
          return thrown;
        }
      }),
    );
    expect(answers.filter(isRedirect)).toHaveLength(1);
    expect(sessionsOf(person.member).filter(({ provenAt }) => provenAt !== null)).toHaveLength(1);
  },
);
