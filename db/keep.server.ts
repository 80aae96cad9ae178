import { basename, join } from "node:path";
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { readEnvironment } from "~/environment.server";
import { takeBackup } from "./backup.server";
import { bringPhotosBack, bringRoomFilesBack } from "./backup-photos.server";
import type { KeeperWork } from "./keeper-thread.server";
import { restoreBackup } from "./restore.server";
import { scrubDatabase } from "./scrub.server";

// Built beside the server as build/server/keep.js: `npm run backup`, `npm run restore -- <file>`, and the
// thread in which the running server makes its hourly backup, and rewrites the file after somebody left.
// It never opens the server's connection.

if (isMainThread) await command(process.argv[2], process.argv[3]);
else parentPort!.postMessage(await work(workerData as KeeperWork));

function work({ task, ...places }: KeeperWork) {
  return task === "scrub" ? scrubDatabase(places.databasePath) : takeBackup(places);
}

async function command(name: string | undefined, file: string | undefined): Promise<void> {
  try {
    if (name === "backup") await backUp();
    else if (name === "restore" && file) restore(file);
    else end("Say `npm run backup`, or `npm run restore -- <file>` with a file of the backups' folder.");
  } catch (error) {
    end((error as Error).message);
  }
}

async function backUp(): Promise<void> {
  const { file, bytes } = await takeBackup(readEnvironment());
  say(`Kept ${file} (${(bytes / 1_000_000).toFixed(1)} MB).`);
}

function restore(file: string): void {
  const { databasePath, dataDir } = readEnvironment();
  const { counts, aside } = restoreBackup(file, databasePath);
  const photos = bringPhotosBack(file, databasePath, join(dataDir, "photos"));
  const files = bringRoomFilesBack(file, databasePath, join(dataDir, "files"));
  const rows = Object.entries(counts).map(([table, count]) => `${count} ${table}`);
  say(`Restored ${basename(file)} to ${databasePath}: ${rows.join(", ")}.`);
  if (photos > 0) say(`Files of photos brought back: ${photos}.`);
  if (files > 0) say(`Files of rooms brought back: ${files}.`);
  if (aside) say(`The database that was there is kept as ${aside}.`);
  say("Everybody signs in again. Start the server now.");
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

function end(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
