import { closeSync, mkdirSync, openSync } from "node:fs";
import { join, resolve } from "node:path";
import { type MigrationMeta, readMigrationFiles } from "drizzle-orm/migrator";
import { stampOf } from "./backup-names";
import type { SqliteDatabase } from "./driver.server";

/** The folder of migrations, found from where the product is started. */
export const MIGRATIONS = resolve("db/migrations");

/**
 * Brings the database to the newest migration, or leaves it as it was.
 *
 * Drizzle's own runner begins a transaction first, and inside one `foreign_keys=OFF` is a no-op: a rebuilt
 * parent table would silently delete its children. So keys are switched off on the connection before, and
 * before the commit we check the keys and that no table that still exists has lost a row. What is applied
 * is written down where Drizzle writes it. When there is something to lose, a backup goes to `backupDir`.
 * Throws an Error that names the migration; refuses a database made by newer code.
 */
export function migrateDatabase(sqlite: SqliteDatabase, backupDir: string, folder = MIGRATIONS): void {
  const migrations = readMigrationFiles({ migrationsFolder: folder });
  const applied = lastApplied(sqlite);
  const newest = migrations.at(-1)?.folderMillis ?? 0;
  if (applied > newest) throw new Error("This database was made by a newer version of Krug; start that one.");

  const waiting = migrations.filter((migration) => migration.folderMillis > applied);
  if (waiting.length > 0 && applied > 0) backUpBefore(sqlite, backupDir, applied);
  for (const migration of waiting) apply(sqlite, migration);
}

function lastApplied(sqlite: SqliteDatabase): number {
  sqlite.exec(
    "CREATE TABLE IF NOT EXISTS __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)",
  );
  const row = sqlite.prepare("SELECT max(created_at) AS last FROM __drizzle_migrations").get() as {
    last: number | null;
  };
  return Number(row.last ?? 0);
}

function backUpBefore(sqlite: SqliteDatabase, backupDir: string, applied: number): void {
  mkdirSync(backupDir, { recursive: true, mode: 0o700 });
  const file = join(backupDir, `before-migration-${applied}-${stampOf(new Date())}.sqlite`);
  // Made empty first, because it holds everything and is for its owner alone.
  closeSync(openSync(file, "wx", 0o600));
  sqlite.prepare("VACUUM INTO ?").run(file);
}

function apply(sqlite: SqliteDatabase, migration: MigrationMeta): void {
  const before = countRows(sqlite);
  sqlite.pragma("foreign_keys = OFF");
  sqlite.exec("BEGIN IMMEDIATE");
  try {
    for (const statement of migration.sql) if (statement.trim()) sqlite.exec(statement);
    assertNothingLost(sqlite, before);
    sqlite
      .prepare("INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)")
      .run(migration.hash, migration.folderMillis);
    sqlite.exec("COMMIT");
  } catch (error) {
    if (sqlite.inTransaction) sqlite.exec("ROLLBACK");
    const when = new Date(migration.folderMillis).toISOString();
    throw new Error(`The migration of ${when} failed and was undone: ${(error as Error).message}`, {
      cause: error,
    });
  } finally {
    sqlite.pragma("foreign_keys = ON");
  }
}

function countRows(sqlite: SqliteDatabase): Map<string, number> {
  const tables = sqlite
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[];
  const count = (table: string) =>
    sqlite
      .prepare(`SELECT count(*) FROM "${table.replaceAll('"', '""')}"`)
      .pluck()
      .get() as number;
  return new Map(tables.map((table) => [table, count(table)]));
}

function assertNothingLost(sqlite: SqliteDatabase, before: Map<string, number>): void {
  const broken = sqlite.pragma("foreign_key_check") as unknown[];
  if (broken.length > 0) throw new Error(`${broken.length} rows would point at nothing`);
  for (const [table, rows] of countRows(sqlite)) {
    const had = before.get(table) ?? 0;
    if (rows < had) throw new Error(`${table} would shrink from ${had} to ${rows} rows`);
  }
}
