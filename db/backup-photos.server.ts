import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { Database } from "./driver.server";

// Photos and the files of rooms never change under their name, so all backups share one folder of each.

const DAY = 24 * 60 * 60_000;
/** What a person took away is gone from the backups after this time, as their words are. */
const KEPT_FOR = 30 * DAY;
const FILE = /^([\w-]{22})-[a-z0-9]+(\.webp)?$/;

type Kind = { folder: string; table: string; column: string };
const PHOTOS: Kind = { folder: "photos", table: "members", column: "photo_key" };
const ROOM_FILES: Kind = { folder: "files", table: "room_files", column: "key" };

/** Keeps the photos that a fresh backup names beside it. */
export function keepPhotos(backup: string, photos: string, now = new Date()): void {
  keep(PHOTOS, backup, photos, now);
}

/** Keeps the files of rooms that a fresh backup names beside it. */
export function keepRoomFiles(backup: string, files: string, now = new Date()): void {
  keep(ROOM_FILES, backup, files, now);
}

/** Brings the photos that a restored database names back from beside its backup; how many files came. */
export function bringPhotosBack(backup: string, database: string, photos: string): number {
  return bringBack(PHOTOS, backup, database, photos);
}

/** Brings the files of rooms that a restored database names back from beside its backup; how many came. */
export function bringRoomFilesBack(backup: string, database: string, files: string): number {
  return bringBack(ROOM_FILES, backup, database, files);
}

/** Where what belongs to all backups in a folder lies. */
const beside = (backup: string, { folder }: Kind) => join(dirname(backup), folder);

/**
 * Copies what a fresh backup names and is not kept yet, notes that the rest is still wanted, and removes what
 * no backup has named for thirty days.
 */
function keep(kind: Kind, backup: string, living: string, now: Date): void {
  const kept = beside(backup, kind);
  const keys = keysIn(backup, kind);
  mkdirSync(kept, { recursive: true, mode: 0o700 });
  for (const name of filesOf(living, keys)) {
    if (!existsSync(join(kept, name))) copyWhole(join(living, name), join(kept, name));
    if (existsSync(join(kept, name))) utimesSync(join(kept, name), now, now);
  }
  for (const name of readdirSync(kept)) {
    if (now.getTime() - statSync(join(kept, name)).mtimeMs > KEPT_FOR)
      rmSync(join(kept, name), { force: true });
  }
}

function bringBack(kind: Kind, backup: string, database: string, living: string): number {
  const kept = beside(backup, kind);
  const names = filesOf(kept, keysIn(database, kind));
  mkdirSync(living, { recursive: true, mode: 0o700 });
  const absent = names.filter((name) => !existsSync(join(living, name)));
  for (const name of absent) copyWhole(join(kept, name), join(living, name));
  return absent.length;
}

/** The keys that a database names; none in one that is older than they are. */
function keysIn(database: string, { table, column }: Kind): Set<string> {
  const sqlite = new Database(database, { readonly: true });
  try {
    const has = sqlite.prepare("SELECT 1 FROM pragma_table_info(?) WHERE name = ?").get(table, column);
    if (!has) return new Set();
    const keys = sqlite.prepare(`SELECT ${column} FROM ${table} WHERE ${column} IS NOT NULL`).pluck().all();
    return new Set(keys as string[]);
  } finally {
    sqlite.close();
  }
}

const filesOf = (folder: string, keys: Set<string>): string[] =>
  existsSync(folder)
    ? readdirSync(folder).filter((name) => {
        const key = name.match(FILE)?.[1];
        return key !== undefined && keys.has(key);
      })
    : [];

/** What was replaced just now is no longer there to be copied; what came instead is named by the next backup. */
function copyWhole(from: string, to: string): void {
  const unfinished = `${to}.part`;
  try {
    copyFileSync(from, unfinished);
    renameSync(unfinished, to);
  } catch (error) {
    if ((error as { code?: string }).code !== "ENOENT") throw error;
  } finally {
    rmSync(unfinished, { force: true });
  }
}
