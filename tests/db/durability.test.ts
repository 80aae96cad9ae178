import { statSync } from "node:fs";
import { assertDurable, db, sqlite } from "db/client.server";
import { idAt, newId } from "db/ids";
import { members, moderationLog } from "db/schema";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { aMember } from "../support/cast";

test("after a write every commit still goes to the disk, in WAL, with foreign keys held", () => {
  aMember("ana");
  expect(sqlite.pragma("synchronous", { simple: true })).toBe(2);
  expect(sqlite.pragma("journal_mode", { simple: true })).toBe("wal");
  expect(sqlite.pragma("foreign_keys", { simple: true })).toBe(1);
  expect(sqlite.pragma("busy_timeout", { simple: true })).toBeLessThanOrEqual(250);
  assertDurable();
});

test("a connection that fell to NORMAL is noticed", () => {
  sqlite.pragma("synchronous = NORMAL");
  expect(assertDurable).toThrow(/not durable/);
  sqlite.pragma("synchronous = FULL");
});

test("the database and the log beside it are their owner's alone", () => {
  for (const file of [sqlite.name, `${sqlite.name}-wal`])
    expect(statSync(file).mode & 0o777, file).toBe(0o600);
});

test("ids sort in the order in which things were made, also within one millisecond", () => {
  const ids = Array.from({ length: 1000 }, () => newId("rep"));
  expect([...ids].sort()).toEqual(ids);
  expect(idAt("rep", Date.UTC(2013, 0)) < idAt("rep", Date.UTC(2014, 0))).toBe(true);
});

test("the moderation log can be added to and never changed or shortened", () => {
  const ana = aMember("ana", { standing: "staff" });
  db.insert(moderationLog)
    .values({
      actorId: ana.id,
      action: "report.kept",
      targetType: "reply",
      targetId: "rep_1",
      at: new Date(),
    })
    .run();
  expect(() => db.update(moderationLog).set({ reason: "nothing happened" }).run()).toThrow(/append-only/);
  expect(() => db.delete(moderationLog).run()).toThrow(/append-only/);
});

test("Ana and Ana are two people with two handles", () => {
  const [one, other] = [aMember("Mina Mirić"), aMember("Mina Mirić")];
  expect([one.handle, other.handle]).toEqual(["mina-miric", "mina-miric-2"]);
  expect(db.select().from(members).where(eq(members.handle, "mina-miric")).all()).toHaveLength(1);
});
