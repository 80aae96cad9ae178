import { db, prepared } from "db/client.server";
import { members, sessions } from "db/schema";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { Member } from "~/domain/members/person";
import { isSuspended } from "~/domain/members/rules";
import { findViewer } from "~/domain/members/viewer.server";
import { readSessionCookie } from "./lucia.server";
import { hashSessionId } from "./session-adapter.server";
import { withPowersOf } from "./session-powers.server";

/** The stored id of the session that a Cookie header names, living or not. */
export function sessionIdOf(cookieHeader: string | undefined): string | undefined {
  const secret = readSessionCookie(cookieHeader ?? null);
  return secret && secret.length <= 100 ? hashSessionId(secret) : undefined;
}

const living = prepared(() =>
  db
    .select({ memberId: sessions.memberId, secondFactorAt: sessions.secondFactorAt })
    .from(sessions)
    .where(and(eq(sessions.id, sql.placeholder("id")), gt(sessions.expiresAt, sql.placeholder("now"))))
    .prepare(),
);

/**
 * Who asks over a socket: the member of a living session, read anew; undefined when the session is over or
 * the member suspended. It does not lengthen the session: a socket cannot send the longer cookie.
 */
export function findMemberOfSession(id: string): Member | undefined {
  const session = living().get({ id, now: Date.now() });
  const member = session && findViewer(session.memberId);
  return member && !isSuspended(member) ? withPowersOf(session, member) : undefined;
}

const livingOf = prepared(() =>
  db
    .select({ id: sessions.id })
    .from(sessions)
    .innerJoin(members, and(eq(members.id, sessions.memberId), isNull(members.suspendedAt)))
    .where(
      and(
        sql`${sessions.id} IN (SELECT value FROM json_each(${sql.placeholder("ids")}))`,
        gt(sessions.expiresAt, sql.placeholder("now")),
      ),
    )
    .prepare(),
);

/** Which of these sessions still let somebody in, asked for all sockets at once. */
export function listLivingSessions(ids: Iterable<string>): Set<string> {
  const rows = livingOf().all({ ids: JSON.stringify([...new Set(ids)]), now: Date.now() });
  return new Set(rows.map(({ id }) => id));
}
