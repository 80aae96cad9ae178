import { closeSync, existsSync, fsyncSync, openSync, readSync } from "node:fs";
import { dirname } from "node:path";
import { StartError } from "~/environment.server";
import { Database, type SqliteDatabase } from "./driver.server";

/** What the first bytes of a file say about it; undefined when it is no SQLite file. */
export function readHeader(file: string): { log: boolean } | undefined {
  const header = Buffer.alloc(20);
  const handle = openSync(file, "r");
  try {
    readSync(handle, header, 0, 20, 0);
  } finally {
    closeSync(handle);
  }
  if (header.toString("latin1", 0, 16) !== "SQLite format 3\0") return undefined;
  // Byte 18 is 2 in a file whose newest commits may stand in a write-ahead log beside it.
  return { log: header[18] === 2 };
}

/** Refuses what is no SQLite file, and a main file whose write-ahead log was left behind. */
export function assertWhole(file: string): void {
  if (!existsSync(file)) throw new StartError(`There is no file at ${file}.`);
  const header = readHeader(file);
  if (!header) throw new StartError(`${file} is not a database.`);
  if (header.log && !existsSync(`${file}-wal`)) {
    throw new StartError(
      `${file} is the main file of a running database without its log, so its newest writes may be missing; restore a file made by \`npm run backup\`.`,
    );
  }
}

/**
 * Makes a copy complete in itself: folds its log in, so that it can be moved as one file, and reads all of
 * it. Throws when a page, an index or a reference is damaged, calling the copy by `name`. Takes seconds for
 * gigabytes: not for the thread that answers people.
 */
export function sealCopy(file: string, name = file): void {
  const damage = findDamage(file);
  if (damage) throw new StartError(`${name} is damaged: ${damage.replace(/[\s*]+/g, " ").trim()}.`);
}

function findDamage(file: string): string | undefined {
  const copy = new Database(file, { timeout: 0 });
  try {
    copy.pragma("journal_mode = DELETE");
    const found = String(copy.pragma("integrity_check(1)", { simple: true }));
    if (found !== "ok") return found;
    const broken = (copy.pragma("foreign_key_check") as unknown[]).length;
    return broken > 0 ? `${broken} rows point at nothing` : undefined;
  } catch (error) {
    return (error as Error).message;
  } finally {
    copy.close();
  }
}

/** Opens a database that must be there. The wait for a lock suits a thread that serves nobody. */
export function openExisting(file: string): SqliteDatabase {
  if (!existsSync(file)) throw new StartError(`There is no database at ${file}.`);
  return new Database(file, { fileMustExist: true, timeout: 5_000 });
}

/** Makes renames in a folder survive a power cut, where the system can. */
export function syncFolderOf(file: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(dirname(file), "r");
  fsyncSync(handle);
  closeSync(handle);
}
