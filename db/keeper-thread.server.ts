import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import type { Places } from "./backup.server";

/** The built commands, which are also the thread that long work on the file is done in. */
const KEEPER = resolve("build/server/keep.js");

/** What the keeper does in its thread. */
export type KeeperTask = "backup" | "scrub";
export type KeeperWork = Places & { task: KeeperTask };

/**
 * Does long work on the database's file in a thread of its own, so that the one that answers people goes on.
 * `here` is the same work for where nothing is built (development, tests) and the database is small.
 */
export function inKeeperThread<T>(task: KeeperTask, places: Places, here: () => T | Promise<T>): Promise<T> {
  if (!existsSync(KEEPER)) return Promise.resolve().then(here);
  const { databasePath, backupDir, dataDir } = places;
  const work: KeeperWork = { task, databasePath, backupDir, dataDir };
  return new Promise((done, failed) => {
    const worker = new Worker(KEEPER, { workerData: work });
    worker.unref();
    worker.once("message", done);
    worker.once("error", failed);
    worker.once("exit", (code) => failed(new Error(`The thread of the ${task} ended with ${code}`)));
  });
}
