import { db, sqlite } from "db/client.server";
import {
  announcements,
  cycles,
  members,
  messages,
  moderationLog,
  participations,
  replies,
  reports,
  rooms,
  threads,
} from "db/schema";
import { fillWithDemo } from "db/seeds/community";
import { count, eq, isNull, sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { isDemo } from "~/domain/settings/settings.server";
import { formsSpoken } from "./spoken-forms";

const NOW = new Date();
beforeAll(() => fillWithDemo(NOW));

const howMany = (table: Parameters<ReturnType<typeof db.select>["from"]>[0]) =>
  db.select({ n: count() }).from(table).get()!.n;

test("some 330 people stand in seven editions, with about 350 participations", () => {
  expect(howMany(cycles)).toBe(7);
  expect(howMany(members)).toBeGreaterThanOrEqual(320);
  expect(howMany(members)).toBeLessThanOrEqual(350);
  expect(howMany(participations)).toBeGreaterThanOrEqual(340);
  expect(howMany(participations)).toBeLessThanOrEqual(360);
  expect(db.select().from(rooms).where(eq(rooms.kind, "cycle")).all()).toHaveLength(7);
});

test("people write: threads, replies, messages, announcements, and cases for the moderators", () => {
  expect(howMany(threads)).toBeGreaterThanOrEqual(160);
  expect(howMany(replies)).toBeGreaterThanOrEqual(900);
  expect(howMany(messages)).toBeGreaterThanOrEqual(500);
  expect(howMany(announcements)).toBeGreaterThanOrEqual(9);
  expect(db.select().from(reports).where(isNull(reports.decidedAt)).all()).toHaveLength(3);
  expect(
    db
      .select()
      .from(moderationLog)
      .all()
      .some((line) => line.action === "reply.hidden"),
  ).toBe(true);
  expect(isDemo()).toBe(true);
});

test("nothing happens in the future, and something happened in each of the last seven days", () => {
  const days = new Set<number>();
  for (const [table, column] of [
    ["threads", "created_at"],
    ["replies", "created_at"],
    ["messages", "created_at"],
    ["announcements", "published_at"],
  ]) {
    const times = sqlite.prepare(`SELECT ${column} FROM ${table}`).pluck().all() as number[];
    for (const time of times) {
      expect(time).toBeLessThanOrEqual(NOW.getTime());
      days.add(Math.floor((NOW.getTime() - time) / 86_400_000));
    }
  }
  expect([0, 1, 2, 3, 4, 5, 6].every((day) => days.has(day))).toBe(true);
});

test("nobody replies before the question, or to a room they are not in", () => {
  const early = sqlite.prepare(
    "SELECT count(*) FROM replies r JOIN threads t ON t.id = r.thread_id WHERE r.created_at < t.created_at",
  );
  expect(early.pluck().get()).toBe(0);
  const strangers = sqlite.prepare(
    `SELECT count(*) FROM messages m JOIN members p ON p.id = m.author_id
     WHERE p.standing NOT IN ('staff', 'admin')
     AND NOT EXISTS (SELECT 1 FROM room_members x WHERE x.room_id = m.room_id AND x.member_id = m.author_id)`,
  );
  expect(strangers.pluck().get()).toBe(0);
});

test("no text stands twice in one thread or one room", () => {
  const twice = (table: string, place: string) =>
    sqlite.prepare(`SELECT body FROM ${table} GROUP BY ${place}, body HAVING count(*) > 1`).all();
  expect(twice("replies", "thread_id")).toEqual([]);
  expect(twice("messages", "room_id")).toEqual([]);
});

test("a dormant person has written nothing, and only the people to try can sign in", () => {
  const dormant = sqlite.prepare(
    `SELECT count(*) FROM members WHERE claimed_at IS NULL AND
     (id IN (SELECT author_id FROM replies) OR id IN (SELECT author_id FROM threads) OR id IN (SELECT author_id FROM messages))`,
  );
  expect(dormant.pluck().get()).toBe(0);
  const withPassword = db
    .select({ email: members.email })
    .from(members)
    .where(sql`password_hash IS NOT NULL`)
    .all();
  expect(withPassword.map((person) => person.email).sort()).toEqual([
    "admin@example.org",
    "alumna@example.org",
    "mentee@example.org",
    "mentor@example.org",
    "staff@example.org",
  ]);
});

test("the numbers that stand beside the threads are true", () => {
  const wrong = sqlite.prepare(
    `SELECT count(*) FROM threads t WHERE
     t.reply_count <> (SELECT count(*) FROM replies r WHERE r.thread_id = t.id AND r.hidden_at IS NULL) OR
     t.last_number <> (SELECT count(*) FROM replies r WHERE r.thread_id = t.id)`,
  );
  expect(wrong.pluck().get()).toBe(0);
  const accepted = db.select().from(threads).where(sql`accepted_reply_id IS NOT NULL`).all();
  expect(accepted.length).toBeGreaterThanOrEqual(7);
  for (const thread of accepted) {
    const reply = db.select().from(replies).where(eq(replies.id, thread.acceptedReplyId!)).get();
    expect(reply?.threadId).toBe(thread.id);
  }
});

test("everybody speaks of themselves in their own form", () => {
  const said = sqlite
    .prepare(
      `SELECT m.handle, m.address, x.body FROM members m JOIN (
         SELECT author_id, body FROM replies UNION ALL SELECT author_id, title || '. ' || body FROM threads
         UNION ALL SELECT author_id, body FROM messages) x ON x.author_id = m.id`,
    )
    .all() as { handle: string; address: string; body: string }[];
  const wrong = said.flatMap(({ handle, address, body }) =>
    formsSpoken(body)
      .filter(({ form }) => form !== address)
      .map(({ words }) => `${handle} (${address}): ${words}`),
  );
  expect(said.length).toBeGreaterThan(1500);
  expect(wrong).toEqual([]);
});
