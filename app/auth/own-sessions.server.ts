import { db } from "db/client.server";
import { sessions } from "db/schema";
import { and, desc, eq, gt, like, ne } from "drizzle-orm";
import { signal } from "~/domain/signals.server";
import { type DeviceName, deviceName } from "./device-name.server";
import { hashSessionId } from "./session-adapter.server";

/** A device on which the member is signed in. `ref` names it in an address and opens nothing. */
export type OwnSession = DeviceName & {
  ref: string;
  since: Date;
  /** Kept to the hour. */
  lastUsed: Date;
  current: boolean;
};

const REF_LENGTH = 16;
const refOf = (storedId: string): string => storedId.slice(0, REF_LENGTH);

/** The member's living sessions, the one that asks (`sessionId`, the cookie's value) first, then the latest used. */
export function listOwnSessions(memberId: string, sessionId: string, now = new Date()): OwnSession[] {
  const here = hashSessionId(sessionId);
  return db
    .select()
    .from(sessions)
    .where(and(eq(sessions.memberId, memberId), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.lastSeenAt), desc(sessions.createdAt))
    .limit(100)
    .all()
    .map(({ id, userAgent, createdAt, lastSeenAt }) => ({
      ...deviceName(userAgent),
      ref: refOf(id),
      since: createdAt,
      lastUsed: lastSeenAt ?? createdAt,
      current: id === here,
    }))
    .sort((one, other) => Number(other.current) - Number(one.current));
}

/** Ends one of the member's sessions and closes its sockets; false when there is no such one. Signals `session.ended`. */
export function endOwnSession(memberId: string, ref: string): boolean {
  if (!/^[0-9a-f]{16}$/.test(ref)) return false;
  return endThose(and(eq(sessions.memberId, memberId), like(sessions.id, `${ref}%`))) > 0;
}

/** Ends all sessions of the member but the one that asks, their sockets too; how many. Signals `session.ended` for each. */
export function endOtherSessions(memberId: string, sessionId: string): number {
  return endThose(and(eq(sessions.memberId, memberId), ne(sessions.id, hashSessionId(sessionId))));
}

function endThose(which: ReturnType<typeof and>): number {
  const ended = db.delete(sessions).where(which).returning({ id: sessions.id }).all();
  for (const { id } of ended) signal({ type: "session.ended", sessionId: id });
  return ended.length;
}
