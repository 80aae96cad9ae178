import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname } from "node:path";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { StartError } from "~/environment.server";
import { stampOf } from "./backup-names";
import { Database, type SqliteDatabase } from "./driver.server";
import { MIGRATIONS } from "./migrate.server";
import { assertWhole, sealCopy, syncFolderOf } from "./sqlite-file.server";

/** What was restored: rows by table, and where the database that was there is kept. */
export type Restored = { counts: Record<string, number>; aside: string | undefined };

/**
 * Puts a backup in the place of the database. It is copied beside it, read through, and checked to be
 * Krug's and not newer than this code; only then does the present database step aside, under a name with
 * the time. Everybody has to sign in again: a session that was ended since must not come back to life. No letter
 * leaves by itself: what waited then may have left since.
 * Refuses while a server holds the database; whatever it refuses, the present database stays as it was.
 */
export function restoreBackup(file: string, databasePath: string, now = new Date()): Restored {
  assertWhole(file);
  mkdirSync(dirname(databasePath), { recursive: true });
  const copy = `${databasePath}.restoring`;
  try {
    copyWhole(file, copy);
    sealCopy(copy, file);
    const counts = prepare(copy, file);
    const aside = stepAside(databasePath, `${databasePath}.before-restore-${stampOf(now)}`);
    renameSync(copy, databasePath);
    syncFolderOf(databasePath);
    return { counts, aside };
  } finally {
    for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(copy + end, { force: true });
  }
}

function copyWhole(file: string, copy: string): void {
  rmSync(`${copy}-wal`, { force: true });
  copyFileSync(file, copy);
  chmodSync(copy, 0o600);
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
}

const COUNTED = ["members", "threads", "replies", "messages"];

function prepare(copy: string, file: string): Record<string, number> {
  const sqlite = new Database(copy);
  try {
    assertOurs(sqlite, file);
    sqlite.exec(
      "PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; DELETE FROM sessions; DELETE FROM setup_links",
    );
    holdLetters(sqlite);
    closeShortDoors(sqlite);
    const count = (table: string) => sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
    return Object.fromEntries(COUNTED.map((table) => [table, count(table)]));
  } finally {
    sqlite.close();
  }
}

/** What waited then may have left since: it stays until the team lets it go. */
function holdLetters(sqlite: SqliteDatabase): void {
  const outbox = sqlite.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'letters'").get();
  if (outbox) sqlite.exec("UPDATE letters SET status = 'held' WHERE status = 'waiting'");
}

/** Keys that were fresh when the backup was made may have been used since. Invitations go on: nobody has come by them. */
function closeShortDoors(sqlite: SqliteDatabase): void {
  const keys = sqlite.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'one_time_keys'").get();
  const short = "'sign-in', 'reset', 'email-change', 'second-factor', 'join'";
  if (keys) sqlite.exec(`DELETE FROM one_time_keys WHERE purpose IN (${short})`);
}

function assertOurs(sqlite: SqliteDatabase, file: string): void {
  const names = sqlite.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  const needed = ["__drizzle_migrations", "settings", "sessions", "setup_links", ...COUNTED];
  const absent = needed.filter((table) => !names.includes(table));
  if (absent.length > 0) throw new StartError(`${file} is a database, but not one of Krug.`);
  const applied = sqlite.prepare("SELECT max(created_at) FROM __drizzle_migrations").pluck().get();
  const newest = readMigrationFiles({ migrationsFolder: MIGRATIONS }).at(-1)?.folderMillis ?? 0;
  if (Number(applied) > newest) {
    throw new StartError(`${file} was made by a newer version of Krug; restore it with that one.`);
  }
}

/** Renames the present database, whole if it can still be opened; undefined when there is none. */
function stepAside(databasePath: string, aside: string): string | undefined {
  if (!existsSync(databasePath)) return undefined;
  try {
    const present = new Database(databasePath, { timeout: 0 });
    // Leaving the log needs the file for oneself alone, so this fails while anybody has it open.
    present.exec("PRAGMA journal_mode=DELETE; BEGIN EXCLUSIVE; COMMIT");
    present.close();
  } catch (error) {
    if (/^SQLITE_(BUSY|LOCKED)/.test(String((error as { code?: string }).code))) {
      throw new StartError(`The server is running with ${basename(databasePath)}; stop it before restoring.`);
    }
    // Damaged, which is why somebody restores: it is kept as it is.
  }
  for (const end of ["-wal", "-shm"]) {
    if (existsSync(databasePath + end)) renameSync(databasePath + end, aside + end);
  }
  renameSync(databasePath, aside);
  return aside;
}
