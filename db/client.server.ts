import { chmodSync, closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { readEnvironment, StartError } from "~/environment.server";
import { Database, type SqliteDatabase } from "./driver.server";
import { readQuickly } from "./read-rows.server";
import * as schema from "./schema";

export type Db = BetterSQLite3Database<typeof schema>;
export type Tx = Parameters<Parameters<Db["transaction"]>[0]>[0];

/**
 * Opens SQLite as the product needs it: WAL, every commit fsynced, foreign keys held, and a wait for a
 * lock so short that it cannot freeze the other requests: the driver is synchronous, and a dozen writers
 * that wait in it one after another are a house that does not answer. Whoever writes waits outside
 * (retryWhileBusy). At the start itself it waits for seconds: the process before it may still be closing.
 * Pages are read from the mapped file; 16 MB more are for what was written since, and a process stays that small.
 * The file is readable by its owner alone. Throws a StartError when it cannot be opened or written.
 */
export function openDatabase(path: string): SqliteDatabase {
  try {
    mkdirSync(dirname(path), { recursive: true });
    // Made before SQLite opens it, so that the log beside it is its owner's alone too.
    closeSync(openSync(path, "a", 0o600));
    chmodSync(path, 0o600);
    const sqlite = new Database(path, { timeout: 5_000 });
    sqlite.exec(
      "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA secure_delete=ON; PRAGMA cache_size=-16384; PRAGMA mmap_size=268435456; BEGIN IMMEDIATE; ROLLBACK; PRAGMA busy_timeout=20",
    );
    return sqlite;
  } catch (error) {
    throw new StartError(
      `The database at ${path} cannot be opened for writing: ${(error as Error).message}.`,
      {
        cause: error,
      },
    );
  }
}

// One connection a process; it survives the reloads of development.
const global = globalThis as typeof globalThis & { krugSqlite?: SqliteDatabase; krugDb?: Db };
global.krugSqlite ??= openDatabase(readEnvironment().databasePath);
global.krugDb ??= drizzle(global.krugSqlite, { schema });

/** The connection itself, for pragmas, backups and what Drizzle cannot say. */
export const sqlite: SqliteDatabase = global.krugSqlite;

/** The database, through Drizzle. */
export const db: Db = global.krugDb;

/**
 * A statement that is prepared once, at its first use: not at import, when the tables may not be there yet.
 * Hot queries go through it (building a query each time costs ten times the query).
 */
export function prepared<T>(prepare: () => T): () => T {
  let statement: T | undefined;
  return () => {
    statement ??= readQuickly(prepare());
    return statement;
  };
}

/**
 * Asks the connection, after a write, what it really does: better-sqlite3 drops to NORMAL at the first
 * write in WAL unless told. Throws when a confirmed commit might not be on the disk.
 */
export function assertDurable(): void {
  const mode = sqlite.pragma("synchronous", { simple: true });
  const journal = sqlite.pragma("journal_mode", { simple: true });
  const keys = sqlite.pragma("foreign_keys", { simple: true });
  if (mode !== 2 || journal !== "wal" || keys !== 1) {
    throw new StartError(
      `The database is not durable: synchronous=${mode}, journal=${journal}, keys=${keys}.`,
    );
  }
}

/**
 * Folds the write-ahead log into the file and closes; the process may end after it. Where another process is at
 * it, that one folds: everything confirmed is on the disk in any case.
 */
export function closeDatabase(): void {
  if (!sqlite.open) return;
  try {
    sqlite.pragma("optimize");
    sqlite.pragma("wal_checkpoint(TRUNCATE)");
  } catch (error) {
    if (!(error as { code?: string }).code?.startsWith("SQLITE_BUSY")) throw error;
  }
  sqlite.close();
}
