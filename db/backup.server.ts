import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { namesToRemove, stampOf } from "./backup-names";
import { keepPhotos, keepRoomFiles } from "./backup-photos.server";
import { openExisting, sealCopy, syncFolderOf } from "./sqlite-file.server";

/** Where the database lies and where its backups go. */
export type Places = { databasePath: string; backupDir: string; dataDir?: string };
export type Backup = { file: string; bytes: number };

const UNFINISHED = ".part";

/**
 * Copies the database while it is in use: everything confirmed before the call is in the copy. The copy is
 * one file for its owner alone, is read through once, and only then gets its name. Afterwards old backups
 * are thinned. Throws when the database is absent, there is no room, or the copy is damaged; a backup that
 * failed leaves nothing behind. The photos and files it names are kept beside it, once for all backups.
 */
export async function takeBackup(
  { databasePath, backupDir, dataDir = dirname(databasePath) }: Places,
  now = new Date(),
): Promise<Backup> {
  const file = join(backupDir, `krug-${stampOf(now)}.sqlite`);
  const unfinished = file + UNFINISHED;
  const source = openExisting(databasePath);
  try {
    mkdirSync(backupDir, { recursive: true, mode: 0o700 });
    closeSync(openSync(unfinished, "wx", 0o600));
    // All pages in one step: one moment of the database, however much is written meanwhile.
    await source.backup(unfinished, { progress: () => 0x7fffffff });
    sealCopy(unfinished);
    chmodSync(unfinished, 0o600);
    renameSync(unfinished, file);
    syncFolderOf(file);
  } finally {
    source.close();
    rmSync(unfinished, { force: true });
    rmSync(`${unfinished}-journal`, { force: true });
  }
  keepPhotos(file, join(dataDir, "photos"), now);
  keepRoomFiles(file, join(dataDir, "files"), now);
  removeOld(backupDir, now);
  removeOld(dirname(databasePath), now, `${basename(databasePath)}.before-restore-`);
  return { file, bytes: statSync(file).size };
}

/** Removes what is past its time; with a prefix, only files that begin with it. */
function removeOld(folder: string, now: Date, prefix = ""): void {
  const names = readdirSync(folder).filter((name) => name.startsWith(prefix));
  for (const name of namesToRemove(names, now)) rmSync(join(folder, name), { force: true });
}
