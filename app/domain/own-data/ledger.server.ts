import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { LEAVING_KINDS, type LeavingKind } from "./rules";

/** Somebody who was erased: an id that says nothing, how, and when. */
export type LedgerEntry = { id: string; kind: LeavingKind; at: Date };

const line = z.object({
  id: z.string().regex(/^mem_[a-z0-9]+$/),
  kind: z.enum(LEAVING_KINDS),
  at: z.iso.datetime().transform((text) => new Date(text)),
});

/** The ledger in a folder: one JSON line a person, for its owner alone. */
export const ledgerIn = (folder: string): string => join(folder, "erased.jsonl");

/**
 * Writes somebody into the ledgers before they are erased, and waits for the disk: a backup that is restored
 * later still knows them, and this is what erases them again. Throws when it cannot be written; then nobody
 * may be erased.
 */
export function addToLedger(folders: readonly string[], { id, kind, at }: LedgerEntry): void {
  for (const folder of new Set(folders)) {
    const file = ledgerIn(folder);
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const handle = openSync(file, "a", 0o600);
    try {
      // A line that a crash has cut short ends here, so that it spoils no other.
      writeSync(handle, `${needsLineEnd(file) ? "\n" : ""}${JSON.stringify({ id, kind, at })}\n`);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  }
}

function needsLineEnd(file: string): boolean {
  const text = readFileSync(file, "utf8");
  return text !== "" && !text.endsWith("\n");
}

/** Everybody in the ledgers of these folders, each once, the first entry of each. A spoilt line is passed over. */
export function readLedger(folders: readonly string[]): LedgerEntry[] {
  const entries = new Map<string, LedgerEntry>();
  for (const file of new Set(folders.map(ledgerIn))) {
    if (!existsSync(file)) continue;
    for (const text of readFileSync(file, "utf8").split("\n")) {
      const entry = readLine(text);
      if (entry && !entries.has(entry.id)) entries.set(entry.id, entry);
    }
  }
  return [...entries.values()];
}

function readLine(text: string): LedgerEntry | undefined {
  try {
    return line.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
