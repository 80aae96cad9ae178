import { db, prepared } from "db/client.server";
import { members, secondFactors } from "db/schema";
import { and, eq, isNotNull, isNull, lt, sql } from "drizzle-orm";
import { HOTP, Secret, TOTP } from "otpauth";
import { lettersWait } from "~/domain/letters/letters.server";
import { isStaff } from "~/domain/members/rules";
import { allow, found, Refusal } from "~/domain/refusal";
import { forgetRecoveryCodes, renewRecoveryCodes } from "./recovery-codes.server";
import { tellOwner } from "./tell-owner.server";

/** Steps of 30 seconds; a clock may be one step off (RFC 6238). */
const PERIOD = 30;
const WINDOW = 1;

const ofMember = prepared(() =>
  db
    .select()
    .from(secondFactors)
    .where(eq(secondFactors.memberId, sql.placeholder("id")))
    .prepare(),
);

/** Whether the member's sign-in asks for a code. */
export function hasSecondFactor(memberId: string): boolean {
  return Boolean(ofMember().get({ id: memberId })?.confirmedAt);
}

/** When the second factor came into force; undefined while there is none. */
export function findSecondFactor(memberId: string): { since: Date } | undefined {
  const since = ofMember().get({ id: memberId })?.confirmedAt;
  return since ? { since } : undefined;
}

/** Makes a secret for an authenticator app, which counts only once a code of it was given. Refuses (409) while one is in force. */
export function beginEnrolment(memberId: string, now = new Date()): void {
  const fresh = { secret: new Secret({ size: 20 }).base32, createdAt: now, lastStep: 0 };
  const { changes } = db
    .insert(secondFactors)
    .values({ memberId, ...fresh })
    .onConflictDoUpdate({
      target: secondFactors.memberId,
      set: fresh,
      setWhere: isNull(secondFactors.confirmedAt),
    })
    .run();
  if (changes !== 1) throw new Refusal(409, "factors.already");
}

/** The secret that waits for its first code: as base32, and as the address that authenticator apps read. */
export function findEnrolment(memberId: string): { secret: string; address: string } | undefined {
  const factor = ofMember().get({ id: memberId });
  if (!factor || factor.confirmedAt) return undefined;
  const { email, name } = found(
    db
      .select({ email: members.email, name: members.name })
      .from(members)
      .where(eq(members.id, memberId))
      .get(),
  );
  const secret = Secret.fromBase32(factor.secret);
  const totp = new TOTP({ issuer: "Krug", label: email ?? name, secret, period: PERIOD });
  return { secret: factor.secret, address: totp.toString() };
}

/**
 * Brings the second factor into force by its first code, and gives the recovery codes, which are shown this
 * once. A wrong code gives undefined. Tells the owner by letter. Refuses (409) when nothing waits.
 */
export function confirmEnrolment(memberId: string, typed: string, now = new Date()): string[] | undefined {
  const factor = ofMember().get({ id: memberId });
  if (!factor || factor.confirmedAt) throw new Refusal(409, "factors.notBegun");
  const step = stepOf(factor.secret, typed, now);
  if (step === undefined) return undefined;
  const codes = db.transaction((tx) => {
    const { changes } = tx
      .update(secondFactors)
      .set({ confirmedAt: now, lastStep: step })
      .where(and(eq(secondFactors.memberId, memberId), isNull(secondFactors.confirmedAt)))
      .run();
    if (changes !== 1) throw new Refusal(409, "factors.already");
    tellOwner(tx, memberId, "second-factor-changed", () => ({ what: "on" }));
    return renewRecoveryCodes(tx, memberId);
  });
  lettersWait();
  return codes;
}

/**
 * Whether a code of the app is right now, and uses it up: no step's code opens twice, of two at once one
 * does. Codes of the step before and after are taken too, for clocks that are a little off.
 */
export function spendCode(memberId: string, typed: string, now = new Date()): boolean {
  const factor = ofMember().get({ id: memberId });
  if (!factor?.confirmedAt) return false;
  const step = stepOf(factor.secret, typed, now);
  if (step === undefined) return false;
  const { changes } = db
    .update(secondFactors)
    .set({ lastStep: step })
    .where(
      and(
        eq(secondFactors.memberId, memberId),
        isNotNull(secondFactors.confirmedAt),
        lt(secondFactors.lastStep, step),
      ),
    )
    .run();
  return changes === 1;
}

/** Switches the second factor off and forgets its codes; the owner is told by letter. Refuses (403) the team. */
export function switchSecondFactorOff(member: {
  id: string;
  standing: Parameters<typeof isStaff>[0]["standing"];
}) {
  allow(!isStaff(member), "factors.obligatory");
  db.transaction((tx) => {
    const { changes } = tx.delete(secondFactors).where(eq(secondFactors.memberId, member.id)).run();
    forgetRecoveryCodes(tx, member.id);
    if (changes === 1) tellOwner(tx, member.id, "second-factor-changed", () => ({ what: "off" }));
  });
  lettersWait();
}

/**
 * In the demo, where nobody holds the phones of the team: a code that opens now, and in how many seconds the
 * next one comes when this one and its neighbour were used already.
 */
export function codeForDemo(memberId: string, now = new Date()): { code?: string; wait: number } {
  const factor = ofMember().get({ id: memberId });
  if (!factor?.confirmedAt) return { wait: 0 };
  const present = TOTP.counter({ period: PERIOD, timestamp: now.getTime() });
  const counter = Math.max(present, factor.lastStep + 1);
  const wait = (counter - WINDOW) * PERIOD - Math.floor(now.getTime() / 1000);
  if (counter > present + WINDOW) return { wait };
  return { code: HOTP.generate({ secret: Secret.fromBase32(factor.secret), counter }), wait: 0 };
}

function stepOf(secret: string, typed: string, now: Date): number | undefined {
  const token = typed.replace(/[\s-]/g, "");
  if (!/^\d{6}$/.test(token)) return undefined;
  const timestamp = now.getTime();
  const delta = TOTP.validate({
    token,
    secret: Secret.fromBase32(secret),
    period: PERIOD,
    timestamp,
    window: WINDOW,
  });
  return delta === null ? undefined : TOTP.counter({ period: PERIOD, timestamp }) + delta;
}
