import { sqlite } from "db/client.server";
import { expect, test } from "vitest";
import { aCycle, aMember, inCycle } from "../support/cast";

const number = () => sqlite.prepare("SELECT max(number) FROM directory_changes").pluck().get() as number;

/** How many changes are written down while this happens. */
function changes(happens: () => void): number {
  const before = number();
  happens();
  return number() - before;
}

test("whatever the directory shows of somebody is written down when it changes, by whatever hand", () => {
  const ana = inCycle(aMember("Ana", {}, { fields: ["music"], helps: ["touring"] }), aCycle("prvi"));
  const write = (text: string) => () => sqlite.prepare(text).run(ana.id);
  for (const text of [
    "UPDATE members SET city = 'Niš' WHERE id = ?",
    "UPDATE members SET audience_city = 3 WHERE id = ?",
    "UPDATE members SET audience_listing = 3 WHERE id = ?",
    "UPDATE members SET suspended_at = 1 WHERE id = ?",
    "UPDATE members SET paused_until = 1 WHERE id = ?",
    "UPDATE members SET languages = '[\"en\"]' WHERE id = ?",
    "DELETE FROM member_fields WHERE member_id = ?",
    "DELETE FROM member_topics WHERE member_id = ?",
    "INSERT INTO member_kinds_of_work SELECT ?, slug FROM kinds_of_work LIMIT 1",
    "DELETE FROM member_kinds_of_work WHERE member_id = ?",
    "INSERT INTO member_specialisms SELECT ?, slug FROM specialisms LIMIT 1",
    "DELETE FROM member_specialisms WHERE member_id = ?",
    "UPDATE participations SET role = 'mentor' WHERE member_id = ?",
    "DELETE FROM participations WHERE member_id = ?",
    "DELETE FROM members WHERE id = ?",
  ]) {
    expect([text, changes(write(text)) > 0]).toEqual([text, true]);
  }
});

test("what the directory does not show is not written down, and each person stands there once", () => {
  const bruno = aMember("Bruno");
  expect(changes(() => sqlite.prepare("UPDATE members SET theme = 'dark' WHERE id = ?").run(bruno.id))).toBe(
    0,
  );
  for (let each = 0; each < 3; each++) {
    sqlite.prepare("UPDATE members SET city = ? WHERE id = ?").run(`Bor ${each}`, bruno.id);
  }
  const rows = sqlite.prepare("SELECT count(*) FROM directory_changes WHERE member_id = ?").pluck();
  expect(rows.get(bruno.id)).toBe(1);
});
