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
      lastSeenAt: sessions.lastSeenAt,
      provenAt: sessions.provenAt,
      secondFactorAt: sessions.secondFactorAt,
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
      lastSeenAt: sql`${sql.placeholder("lastSeenAt")}`,
      provenAt: sql`${sql.placeholder("provenAt")}`,
      secondFactorAt: sql`${sql.placeholder("secondFactorAt")}`,
    })
    .prepare(),
  extend: db
    .update(sessions)
    .set({ expiresAt: sql`min(${sql.placeholder("expiresAt")}, ${sessions.endsAt})` })
    .where(eq(sessions.id, id))
    .prepare(),
  touch: db
    .update(sessions)
    .set({ lastSeenAt: sql`${sql.placeholder("now")}` })
    .where(eq(sessions.id, id))
    .prepare(),
  remove: db.delete(sessions).where(eq(sessions.id, id)).prepare(),
  removeAll: db.delete(sessions).where(eq(sessions.memberId, id)).prepare(),
  removeExpired: db
    .delete(sessions)
    .where(lte(sessions.expiresAt, sql.placeholder("now")))
    .prepare(),
}));

const HOUR = 60 * 60 * 1000;

/** Notes that a session is used; to the hour, so that a page hardly ever waits for the disk. */
function noteUse(last: Date | null, sessionId: string): void {
  const now = Date.now();
  if (last && now - last.getTime() < HOUR) return;
  unlessTroubled(() => statements().touch.run({ id: hashSessionId(sessionId), now }));
}

/** A page is to be read also while the database takes no writes; the next one writes this down. */
function unlessTroubled(write: () => void): void {
  try {
    write();
  } catch (error) {
    if (!(refusalOfDatabase(error) instanceof Refusal)) throw error;
  }
}

/**
 * Lucia's sessions in prepared statements, their ids hashed. A session ends at `endsAt` however much it is
 * used; `expiresAt` slides towards it.
 */
export const sessionAdapter: Adapter = {
  async getSessionAndUser(sessionId): Promise<[DatabaseSession | null, DatabaseUser | null]> {
    const row = statements().find.get({ id: hashSessionId(sessionId) });
    if (!row) return [null, null];
    const { memberId, expiresAt, standing, ...attributes } = row;
    noteUse(row.lastSeenAt, sessionId);
    return [
      { id: sessionId, userId: memberId, expiresAt, attributes },
      { id: memberId, attributes: { standing } },
    ];
  },
  async getUserSessions(memberId) {
    return statements()
      .ofMember.all({ id: memberId })
      .map(({ id, memberId, expiresAt, ...attributes }) => ({ id, userId: memberId, expiresAt, attributes }));
  },
  async setSession({ id, userId, expiresAt, attributes }) {
    const end = Math.min(expiresAt.getTime(), attributes.endsAt.getTime());
    statements().insert.run({
      id: hashSessionId(id),
      memberId: userId,
      expiresAt: new Date(end),
      ...attributes,
      // As numbers: a placeholder of a moment takes no null.
      lastSeenAt: attributes.lastSeenAt?.getTime() ?? null,
      provenAt: attributes.provenAt?.getTime() ?? null,
      secondFactorAt: attributes.secondFactorAt?.getTime() ?? null,
    });
  },
  async updateSessionExpiration(sessionId, expiresAt) {
    const id = hashSessionId(sessionId);
    const row = statements().find.get({ id });
    // A session near its absolute end cannot slide any more. Asking first spares the disk a write, and the
    // reader a wait for it, on every page of such a session (of the team's every one).
    if (!row || row.expiresAt.getTime() >= Math.min(expiresAt.getTime(), row.endsAt.getTime())) return;
    unlessTroubled(() => statements().extend.run({ id, expiresAt: expiresAt.getTime() }));
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
