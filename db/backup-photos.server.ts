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

// A photo's files never change under their name, so all backups share one folder of them.

const DAY = 24 * 60 * 60_000;
/** What a person took away is gone from the backups after this time, as their words are. */
const KEPT_FOR = 30 * DAY;
const FILE = /^([\w-]{22})-\d+\.webp$/;

/** Where the photos of all backups in a folder lie. */
const photosBeside = (backup: string) => join(dirname(backup), "photos");

/**
 * Copies the photos that a fresh backup names and that are not kept yet, notes that the others are still
 * wanted, and removes those that no backup has named for thirty days.
 */
export function keepPhotos(backup: string, photos: string, now = new Date()): void {
  const kept = photosBeside(backup);
  const keys = keysIn(backup);
  mkdirSync(kept, { recursive: true, mode: 0o700 });
  for (const name of filesOf(photos, keys)) {
    if (!existsSync(join(kept, name))) copyWhole(join(photos, name), join(kept, name));
    if (existsSync(join(kept, name))) utimesSync(join(kept, name), now, now);
  }
  for (const name of readdirSync(kept)) {
    if (now.getTime() - statSync(join(kept, name)).mtimeMs > KEPT_FOR)
      rmSync(join(kept, name), { force: true });
  }
}

/** Brings the photos that a restored database names back from beside its backup; how many files came. */
export function bringPhotosBack(backup: string, database: string, photos: string): number {
  const names = filesOf(photosBeside(backup), keysIn(database));
  mkdirSync(photos, { recursive: true, mode: 0o700 });
  const absent = names.filter((name) => !existsSync(join(photos, name)));
  for (const name of absent) copyWhole(join(photosBeside(backup), name), join(photos, name));
  return absent.length;
}

function keysIn(database: string): Set<string> {
  const sqlite = new Database(database, { readonly: true });
  try {
    const has = sqlite.prepare("SELECT 1 FROM pragma_table_info('members') WHERE name = 'photo_key'").get();
    if (!has) return new Set();
    const keys = sqlite.prepare("SELECT photo_key FROM members WHERE photo_key IS NOT NULL").pluck().all();
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

/** A photo replaced just now is no longer there to be copied; its newer one is named by the next backup. */
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
