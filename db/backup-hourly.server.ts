import { existsSync, readdirSync } from "node:fs";
import { type Backup, type Places, takeBackup } from "./backup.server";
import { newestOf } from "./backup-names";
import { inKeeperThread } from "./keeper-thread.server";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

type Report = { made: (backup: Backup) => void; failed: (error: unknown) => void };

/**
 * Makes a backup soon after the start and then whenever the newest is an hour old; what failed is tried
 * again in five minutes. Runs in a thread of its own, because reading a large copy through takes seconds.
 * Returns the way to stop. The process may end at any time: an unfinished copy never has a backup's name.
 */
export function backUpHourly(places: Places, { made, failed }: Report): () => void {
  let working = false;
  const look = async () => {
    if (working || !isDue(places.backupDir)) return;
    working = true;
    try {
      made(await inKeeperThread("backup", places, () => takeBackup(places)));
    } catch (error) {
      failed(error);
    } finally {
      working = false;
    }
  };
  const soon = setTimeout(look, 5_000).unref();
  const often = setInterval(look, 5 * MINUTE).unref();
  return () => {
    clearTimeout(soon);
    clearInterval(often);
  };
}

/** Whether the newest backup is an hour old, or of a future that a jumping clock has taken back. */
export function isDue(backupDir: string, now = Date.now()): boolean {
  const newest = existsSync(backupDir) ? newestOf(readdirSync(backupDir)) : undefined;
  return newest === undefined || Math.abs(now - newest) >= HOUR - MINUTE;
}
