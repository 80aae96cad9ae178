import { performance } from "node:perf_hooks";
import type { SqliteDatabase } from "./driver.server";
import { openExisting } from "./sqlite-file.server";

/** How long a scrub took, in ms, and the size of the file after it. */
export type Scrubbed = { ms: number; bytes: number };

/** How often, and after how many ms, the log is asked to end while somebody still reads in it. */
const TRIES = 40;
const PAUSE = 250;

/**
 * Rewrites the database so that nothing stands in it but its rows: what was deleted is overwritten where it
 * stood anyway (`secure_delete`), but the database moves rows about, and what a page held before may still be
 * read between them, in unused pages and in the write-ahead log. Readers go on meanwhile; writers wait for
 * about as long as copying the file takes. Takes the time of the file's size: not for the thread that answers.
 */
export async function scrubDatabase(databasePath: string): Promise<Scrubbed> {
  const began = performance.now();
  const sqlite = openExisting(databasePath);
  try {
    sqlite.exec("PRAGMA synchronous=FULL; PRAGMA secure_delete=ON");
    for (const index of textIndexes(sqlite))
      sqlite.exec(`INSERT INTO "${index}"("${index}") VALUES('optimize')`);
    sqlite.exec("VACUUM");
    for (let tries = 0; tries < TRIES; tries++) {
      const [log] = sqlite.pragma("wal_checkpoint(TRUNCATE)") as { busy: number }[];
      if (log?.busy === 0) break;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    const pages = Number(sqlite.pragma("page_count", { simple: true }));
    const size = Number(sqlite.pragma("page_size", { simple: true }));
    return { ms: Math.round(performance.now() - began), bytes: pages * size };
  } finally {
    sqlite.close();
  }
}

/** Indexes of text only mark what was deleted; merged into one piece they hold living words alone. */
function textIndexes(sqlite: SqliteDatabase): string[] {
  return sqlite
    .prepare("SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'")
    .pluck()
    .all() as string[];
}
