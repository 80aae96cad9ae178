import { chmodSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { Database, type SqliteDatabase } from "./driver.server";
import * as schema from "./schema";

export type Db = BetterSQLite3Database<typeof schema>;
export type Tx = Parameters<Parameters<Db["transaction"]>[0]>[0];

/** Where the community is stored. */
export function databasePath(): string {
  return resolve(process.env.DATABASE_PATH || "var/krug.sqlite");
}

/**
 * Opens SQLite as the product needs it: WAL, every commit fsynced, foreign keys held, and a wait for a
 * lock so short that it cannot freeze the other requests (250 ms; the driver is synchronous).
 * The file is readable by its owner alone. Throws what the driver throws.
 */
export function openDatabase(path: string): SqliteDatabase {
  mkdirSync(dirname(path), { recursive: true });
  const sqlite = new Database(path, { timeout: 250 });
  chmodSync(path, 0o600);
  sqlite.exec(
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cache_size=-65536; PRAGMA mmap_size=268435456; PRAGMA secure_delete=ON",
  );
  return sqlite;
}

// One connection a process; it survives the reloads of development.
const global = globalThis as typeof globalThis & { krugSqlite?: SqliteDatabase; krugDb?: Db };

/** The connection itself, for pragmas, backups and prepared statements that Drizzle cannot say. */
export const sqlite: SqliteDatabase = (global.krugSqlite ??= openDatabase(databasePath()));

/** The database, through Drizzle. */
export const db: Db = (global.krugDb ??= drizzle(sqlite, { schema }));

/**
 * After a write, asks the connection what it really does: better-sqlite3 drops to NORMAL at the first
 * write in WAL unless told. Throws when a commit would not be on the disk.
 */
export function assertDurable(): void {
  const mode = sqlite.pragma("synchronous", { simple: true });
  const journal = sqlite.pragma("journal_mode", { simple: true });
  const keys = sqlite.pragma("foreign_keys", { simple: true });
  if (mode !== 2 || journal !== "wal" || keys !== 1) {
    throw new Error(
      `The database is not durable: synchronous=${mode}, journal=${journal}, foreign_keys=${keys}.`,
    );
  }
}

/** Folds the write-ahead log into the file and closes; the process may end after it. */
export function closeDatabase(): void {
  if (!sqlite.open) return;
  sqlite.pragma("optimize");
  sqlite.pragma("wal_checkpoint(TRUNCATE)");
  sqlite.close();
}
