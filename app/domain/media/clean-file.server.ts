import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { Refusal } from "~/domain/refusal";
import type { Cleaned, Cleaning } from "./cleaner.server";

const CLEANER = resolve("build/server/cleaner.js");
/** A file that takes longer was made to take long. */
const SECONDS = 8;
const MEMORY = { maxOldGenerationSizeMb: 256 };

let last: Promise<unknown> = Promise.resolve();

/**
 * The same document or recording, written anew without what stands beside it; one at a time, in a thread of its
 * own that is ended when it takes too long. Refuses (422) a film, a document locked by a password, and what is
 * damaged.
 */
export async function cleanFile(cleaning: Cleaning): Promise<Uint8Array> {
  const turn = last.then(() => inThread(cleaning));
  last = turn.catch(() => {});
  const cleaned = await turn;
  if ("bytes" in cleaned) return cleaned.bytes;
  if (cleaned.wrong === "film") throw new Refusal(422, "files.problem.film");
  throw new Refusal(422, cleaned.wrong === "locked" ? "files.problem.locked" : "files.problem.damaged");
}

async function inThread(cleaning: Cleaning): Promise<Cleaned> {
  // Where nothing is built (development, tests) the work is done here.
  if (!existsSync(CLEANER)) return (await import("./cleaner.server")).clean(cleaning);
  const worker = new Worker(CLEANER, { workerData: { cleaning }, resourceLimits: MEMORY });
  try {
    return await new Promise<Cleaned>((done) => {
      const giveUp = () => done({ wrong: "damaged" });
      setTimeout(giveUp, SECONDS * 1_000).unref();
      worker.once("message", done);
      worker.once("error", giveUp);
      worker.once("exit", giveUp);
    });
  } finally {
    await worker.terminate();
  }
}
