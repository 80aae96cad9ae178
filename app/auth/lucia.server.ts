import { Lucia, TimeSpan } from "lucia";
import { isBusy } from "~/domain/database-trouble.server";
import type { Standing } from "~/domain/members/person";
import { isStaff } from "~/domain/members/rules";
import { readEnvironment } from "~/environment.server";
import { sessionAdapter } from "./session-adapter.server";

declare module "lucia" {
  interface Register {
    Lucia: Lucia<SessionAttributes, UserAttributes>;
    DatabaseSessionAttributes: SessionAttributes;
    DatabaseUserAttributes: UserAttributes;
  }
}
type SessionAttributes = {
  createdAt: Date;
  endsAt: Date;
  userAgent: string;
  lastSeenAt: Date | null;
  provenAt: Date | null;
  secondFactorAt: Date | null;
};
type UserAttributes = { standing: Standing };

const DAY = 24 * 60 * 60 * 1000;
/** Sliding: a session unused for this long is over. */
const IDLE = new TimeSpan(60, "d");
/** Absolute: a member signs in again after a year, staff after half a day. */
const LIFETIME = { member: 365 * DAY, staff: DAY / 2 };

const secure = readEnvironment().publicUrl?.protocol === "https:";

const lucia = new Lucia<SessionAttributes, UserAttributes>(sessionAdapter, {
  sessionExpiresIn: IDLE,
  sessionCookie: {
    // The prefix makes the browser refuse a cookie planted by a neighbour host; it needs https.
    name: secure ? "__Host-krug" : "krug",
    attributes: { secure, sameSite: "lax" },
  },
  getSessionAttributes: (attributes) => attributes,
  getUserAttributes: (attributes) => attributes,
});

export type LiveSession = {
  /** The cookie's value, a secret. */
  id: string;
  memberId: string;
  /** What the person is, whatever this session may do. */
  standing: Standing;
  /** When the person last proved who they are. */
  provenAt: Date | null;
  /** When a second factor was given; null where none was. */
  secondFactorAt: Date | null;
  /** The Set-Cookie value, when the cookie is to be sent again. */
  cookie?: string;
};

/** The secret in the Cookie header; null also for a header that cannot be read. */
export function readSessionCookie(cookieHeader: string | null): string | null {
  try {
    return cookieHeader ? lucia.readSessionCookie(cookieHeader) : null;
  } catch {
    return null; // a broken percent sign: whoever sends it is a visitor
  }
}

/** Looks the session of a Cookie header up; undefined for none, unknown, idle or ended. */
export async function validateSession(cookieHeader: string | null): Promise<LiveSession | undefined> {
  const id = readSessionCookie(cookieHeader);
  if (!id || id.length > 100) return undefined;
  const { session, user } = await lookUp(id);
  if (!session || !user) return undefined;
  const extended = session.fresh && !isTeam(user.standing);
  return {
    id,
    memberId: user.id,
    standing: user.standing,
    provenAt: session.provenAt,
    secondFactorAt: session.secondFactorAt,
    cookie: extended ? lucia.createSessionCookie(id).serialize() : undefined,
  };
}

async function lookUp(id: string): ReturnType<typeof lucia.validateSession> {
  try {
    return await lucia.validateSession(id);
  } catch (error) {
    // Only a session that is over is written about here (it is deleted); its holder is a visitor either way.
    if (isBusy(error)) return { session: null, user: null };
    throw error;
  }
}

/**
 * Begins a session with a new secret; returns the Set-Cookie value. `secondFactor` says that one was given
 * just now.
 */
export async function startSession(
  member: { id: string; standing: Standing },
  userAgent: string,
  { secondFactor = false } = {},
): Promise<string> {
  const now = new Date();
  const lifetime = isTeam(member.standing) ? LIFETIME.staff : LIFETIME.member;
  return createSession(member.id, {
    createdAt: now,
    endsAt: new Date(now.getTime() + lifetime),
    userAgent: userAgent.slice(0, 300),
    lastSeenAt: now,
    provenAt: now,
    secondFactorAt: secondFactor ? now : null,
  });
}

/**
 * Gives a living session a new secret and ends the old one, which is where it stood when a password was
 * changed or powers grew; its end stays. The person has just proved who they are. Returns the Set-Cookie value.
 */
export async function renewSession(id: string, { secondFactor = false } = {}): Promise<string> {
  const { session } = await lookUp(id);
  if (!session) return blankCookie();
  const { createdAt, endsAt, userAgent, secondFactorAt } = session;
  const now = new Date();
  const cookie = await createSession(session.userId, {
    createdAt,
    endsAt,
    userAgent,
    lastSeenAt: now,
    provenAt: now,
    secondFactorAt: secondFactor ? now : secondFactorAt,
  });
  await lucia.invalidateSession(id);
  return cookie;
}

async function createSession(memberId: string, attributes: SessionAttributes): Promise<string> {
  const session = await lucia.createSession(memberId, attributes);
  return lucia.createSessionCookie(session.id).serialize();
}

const isTeam = (standing: Standing) => isStaff({ standing });

/** Ends one session on the server. */
export function endSession(id: string): Promise<void> {
  return lucia.invalidateSession(id);
}

/** Ends every session of a member. */
export function endAllSessions(memberId: string): Promise<void> {
  return lucia.invalidateUserSessions(memberId);
}

/** The Set-Cookie value that takes the cookie away. */
export function blankCookie(): string {
  return lucia.createBlankSessionCookie().serialize();
}

/** Forgets sessions that are over. */
export function forgetExpiredSessions(): Promise<void> {
  return lucia.deleteExpiredSessions();
}
