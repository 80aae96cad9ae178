import { createHash, randomBytes } from "node:crypto";
import { db } from "db/client.server";
import { knownDevices, members } from "db/schema";
import { and, eq, lt, sql } from "drizzle-orm";
import { lettersWait } from "~/domain/letters/letters.server";
import { emailKey } from "~/domain/members/members.server";
import { translate } from "~/i18n/translate";
import { privateCookie } from "./cookies.server";
import { deviceName } from "./device-name.server";
import { tellOwner } from "./tell-owner.server";

const YEAR = 365 * 24 * 60 * 60;
const deviceCookie = privateCookie("device", YEAR);

/**
 * Notes that a member signs in from this browser; returns the Set-Cookie value by which it is known again
 * for a year. When they have signed in before, from others, their owner is told by letter; the first sign-in
 * of all is no news. Only the hash of the cookie's value is kept, apart for every member.
 */
export async function meetDevice(request: Request, memberId: string, now = new Date()): Promise<string> {
  const value = (await readValue(request)) ?? randomBytes(24).toString("base64url");
  const deviceHash = hashOf(value);
  const told = db.transaction((tx) => {
    const others = tx.select().from(knownDevices).where(eq(knownDevices.memberId, memberId)).all();
    tx.insert(knownDevices)
      .values({ memberId, deviceHash, lastSeenAt: now })
      .onConflictDoUpdate({
        target: [knownDevices.memberId, knownDevices.deviceHash],
        set: { lastSeenAt: now },
      })
      .run();
    if (others.length === 0 || others.some((other) => other.deviceHash === deviceHash)) return false;
    const name = deviceName(request.headers.get("user-agent") ?? "");
    tellOwner(tx, memberId, "new-device", (language) => ({
      device: translate(language, "devices.name", name),
      at: now.toISOString(),
    }));
    return true;
  });
  if (told) lettersWait();
  return deviceCookie.serialize(value);
}

/**
 * The browser by which whoever has this mailbox signed in before, named by its hash; undefined when this is none.
 * Tells nothing that who has signed in from it did not know.
 */
export async function findKnownDevice(request: Request, email: string): Promise<string | undefined> {
  const value = await readValue(request);
  if (!value) return undefined;
  return db
    .select({ deviceHash: knownDevices.deviceHash })
    .from(knownDevices)
    .innerJoin(members, eq(members.id, knownDevices.memberId))
    .where(and(eq(members.email, emailKey(email)), eq(knownDevices.deviceHash, hashOf(value))))
    .get()?.deviceHash;
}

/**
 * Forgets browsers unused for a year, whose cookie has died. The latest of each member stays: without it the
 * next sign-in would pass for the first one, and no letter would tell of it.
 */
export function forgetOldDevices(now = new Date()): void {
  const old = new Date(now.getTime() - YEAR * 1000);
  const newer = db
    .select({ one: sql`1` })
    .from(sql`known_devices AS newer`)
    .where(
      sql`newer.member_id = ${knownDevices.memberId} AND newer.last_seen_at > ${knownDevices.lastSeenAt}`,
    );
  db.delete(knownDevices)
    .where(and(lt(knownDevices.lastSeenAt, old), sql`EXISTS ${newer}`))
    .run();
}

const hashOf = (value: string): string => createHash("sha256").update(value).digest("hex");

async function readValue(request: Request): Promise<string | undefined> {
  const value = await deviceCookie.parse(request.headers.get("cookie")).catch(() => undefined);
  return typeof value === "string" && /^[\w-]{32}$/.test(value) ? value : undefined;
}
