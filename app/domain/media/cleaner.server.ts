import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { cleanAudio, FilmError } from "./clean-audio.server";
import { cleanPdf } from "./clean-pdf.server";
import type { AudioKind } from "./kind-of-file";

// Built beside the server as build/server/cleaner.js, the thread in which what strangers wrote is taken apart.

/** What the cleaner is given. */
export type Cleaning = { kind: AudioKind | "pdf"; bytes: Uint8Array };
/** What it answers: the file written anew, or why not. */
export type Cleaned = { bytes: Uint8Array } | { wrong: "film" | "locked" | "damaged" };

/** Writes a document or a recording anew without what stands beside it. */
export async function clean({ kind, bytes }: Cleaning): Promise<Cleaned> {
  try {
    return { bytes: kind === "pdf" ? await cleanPdf(bytes) : await cleanAudio(bytes, kind) };
  } catch (error) {
    if (error instanceof FilmError) return { wrong: "film" };
    // A locked document reads like a damaged one.
    return { wrong: kind === "pdf" && Buffer.from(bytes).includes("/Encrypt") ? "locked" : "damaged" };
  }
}

if (!isMainThread && workerData?.cleaning) {
  parentPort!.postMessage(await clean(workerData.cleaning as Cleaning));
}
