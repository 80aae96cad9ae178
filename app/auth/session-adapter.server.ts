import { createHash } from "node:crypto";
import { db, prepared } from "db/client.server";
import { members, sessions } from "db/schema";
import { eq, lte, sql } from "drizzle-orm";
import type { Adapter, DatabaseSession, DatabaseUser } from "lucia";
import { refusalOfDatabase } from "~/domain/database-trouble.server";
import { Refusal } from "~/domain/refusal";

/** What is stored of a session's secret: a stolen database opens nobody's door. */
export function hashSessionId(id: string): string {
  return createHash("sha256").update(id).digest("hex");
}

const id = sql.placeholder("id");
const statements = prepared(() => ({
  find: db
    .select({
      memberId: sessions.memberId,
      createdAt: sessions.createdAt,
      expiresAt: sessions.expiresAt,
      endsAt: sessions.endsAt,
      userAgent: sessions.userAgent,
      standing: members.standing,
    })
    .from(sessions)
    .innerJoin(members, eq(members.id, sessions.memberId))
    .where(eq(sessions.id, id))
    .prepare(),
  ofMember: db.select().from(sessions).where(eq(sessions.memberId, id)).prepare(),
  insert: db
    .insert(sessions)
    .values({
      id,
      memberId: sql.placeholder("memberId"),
      createdAt: sql.placeholder("createdAt"),
      expiresAt: sql.placeholder("expiresAt"),
      endsAt: sql.placeholder("endsAt"),
      userAgent: sql.placeholder("userAgent"),
    })
    .prepare(),
  extend: db
    .update(sessions)
    .set({ expiresAt: sql`min(${sql.placeholder("expiresAt")}, ${sessions.endsAt})` })
    .where(eq(sessions.id, id))
    .prepare(),
  remove: db.delete(sessions).where(eq(sessions.id, id)).prepare(),
  removeAll: db.delete(sessions).where(eq(sessions.memberId, id)).prepare(),
  removeExpired: db
    .delete(sessions)
    .where(lte(sessions.expiresAt, sql.placeholder("now")))
    .prepare(),
}));

/**
 * Lucia's sessions in prepared statements, their ids hashed. A session ends at `endsAt` however much it is
 * used; `expiresAt` slides towards it.
 */
export const sessionAdapter: Adapter = {
  async getSessionAndUser(sessionId): Promise<[DatabaseSession | null, DatabaseUser | null]> {
    const row = statements().find.get({ id: hashSessionId(sessionId) });
    if (!row) return [null, null];
    const { memberId, expiresAt, standing, ...attributes } = row;
    return [
      { id: sessionId, userId: memberId, expiresAt, attributes },
      { id: memberId, attributes: { standing } },
    ];
  },
  async getUserSessions(memberId) {
    return statements()
      .ofMember.all({ id: memberId })
      .map(({ id, memberId, expiresAt, createdAt, endsAt, userAgent }) => ({
        id,
        userId: memberId,
        expiresAt,
        attributes: { createdAt, endsAt, userAgent },
      }));
  },
  async setSession({ id, userId, expiresAt, attributes }) {
    const end = Math.min(expiresAt.getTime(), attributes.endsAt.getTime());
    statements().insert.run({
      id: hashSessionId(id),
      memberId: userId,
      createdAt: attributes.createdAt,
      expiresAt: new Date(end),
      endsAt: attributes.endsAt,
      userAgent: attributes.userAgent,
    });
  },
  async updateSessionExpiration(sessionId, expiresAt) {
    const id = hashSessionId(sessionId);
    const row = statements().find.get({ id });
    // A session near its absolute end cannot slide any more. Asking first spares the disk a write, and the
    // reader a wait for it, on every page of such a session (of the team's every one).
    if (!row || row.expiresAt.getTime() >= Math.min(expiresAt.getTime(), row.endsAt.getTime())) return;
    try {
      statements().extend.run({ id, expiresAt: expiresAt.getTime() });
    } catch (error) {
      // The next page slides it; this one is to be read also while the database takes no writes.
      if (!(refusalOfDatabase(error) instanceof Refusal)) throw error;
    }
  },
  async deleteSession(sessionId) {
    statements().remove.run({ id: hashSessionId(sessionId) });
  },
  async deleteUserSessions(memberId) {
    statements().removeAll.run({ id: memberId });
  },
  async deleteExpiredSessions() {
    statements().removeExpired.run({ now: Date.now() });
  },
};
