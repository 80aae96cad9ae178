import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "db/client.server";
import { Database } from "db/driver.server";
import { MIGRATIONS, migrateDatabase } from "db/migrate.server";
import { expect, test } from "vitest";

/** A copy of the migrations with one more, whose SQL the test writes. */
function withMigration(sql: string) {
  const folder = mkdtempSync(join(tmpdir(), "krug-migrations-"));
  cpSync(MIGRATIONS, folder, { recursive: true });
  const path = join(folder, "meta/_journal.json");
  const journal = JSON.parse(readFileSync(path, "utf8"));
  const tag = "9999_try_a_change";
  journal.entries.push({ idx: 9999, version: "6", when: Date.now() + 1e9, tag, breakpoints: true });
  writeFileSync(path, JSON.stringify(journal));
  writeFileSync(join(folder, `${tag}.sql`), sql);
  return folder;
}

function aDatabase() {
  const folder = mkdtempSync(join(tmpdir(), "krug-db-"));
  const sqlite = openDatabase(join(folder, "krug.sqlite"));
  const backups = join(folder, "backups");
  migrateDatabase(sqlite, backups);
  sqlite.exec(`
    INSERT INTO members (id, handle, name, sort_latin, sort_cyrillic, created_at) VALUES ('ana', 'ana', 'Ana', '', '', 1);
    INSERT INTO cycles (id, slug, name_en, name_sr_latn, years, countries, starts_on, position)
      VALUES ('c', 'c', 'C', 'C', '2019/20', '[]', 1, 1);
    INSERT INTO participations (id, member_id, cycle_id, role) VALUES ('p', 'ana', 'c', 'mentee');`);
  return { sqlite, backups };
}

const REBUILD = `
CREATE TABLE new_cycles AS SELECT * FROM cycles;
--> statement-breakpoint
DROP TABLE cycles;
--> statement-breakpoint
CREATE TABLE cycles (id TEXT PRIMARY KEY NOT NULL, slug TEXT NOT NULL);
--> statement-breakpoint
INSERT INTO cycles SELECT id, slug FROM new_cycles;
--> statement-breakpoint
DROP TABLE new_cycles;`;

test("a parent table that is rebuilt keeps its children", () => {
  const { sqlite, backups } = aDatabase();
  migrateDatabase(sqlite, backups, withMigration(REBUILD));
  expect(sqlite.prepare("SELECT count(*) FROM participations").pluck().get()).toBe(1);
  expect(sqlite.pragma("foreign_keys", { simple: true })).toBe(1);
});

test("a migration that fails half-way leaves the community as it was, and a backup beside it", () => {
  const { sqlite, backups } = aDatabase();
  const before = sqlite.prepare("SELECT group_concat(sql) FROM sqlite_schema").pluck().get();
  const broken = withMigration(
    "ALTER TABLE members ADD shoe_size INTEGER;\n--> statement-breakpoint\nSELECT nonsense FROM nowhere;",
  );

  expect(() => migrateDatabase(sqlite, backups, broken)).toThrow(/failed and was undone/);

  expect(sqlite.prepare("SELECT group_concat(sql) FROM sqlite_schema").pluck().get()).toBe(before);
  const [backup] = readdirSync(backups);
  const copy = new Database(join(backups, backup!));
  expect(copy.prepare("SELECT name FROM members").pluck().get()).toBe("Ana");
  expect(copy.pragma("integrity_check", { simple: true })).toBe("ok");
});

test("a migration that would lose rows, or leave some pointing at nothing, is undone", () => {
  const { sqlite, backups } = aDatabase();
  expect(() => migrateDatabase(sqlite, backups, withMigration("DELETE FROM participations;"))).toThrow(
    /would shrink from 1 to 0/,
  );
  expect(() =>
    migrateDatabase(sqlite, backups, withMigration("UPDATE participations SET cycle_id = 'gone';")),
  ).toThrow(/point at nothing/);
  expect(sqlite.prepare("SELECT cycle_id FROM participations").pluck().get()).toBe("c");
});

test("older code refuses a database that newer code has migrated", () => {
  const { sqlite, backups } = aDatabase();
  migrateDatabase(sqlite, backups, withMigration("ALTER TABLE members ADD shoe_size INTEGER;"));
  expect(() => migrateDatabase(sqlite, backups)).toThrow(/newer version/);
});
