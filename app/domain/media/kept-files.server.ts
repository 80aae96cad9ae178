import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

const HOUR = 60 * 60_000;
const KEY = /^[\w-]{22}$/;

/** A new key: 128 bits that nobody guesses, and nothing that a path could mean. */
export const newKey = (): string => randomBytes(16).toString("base64url");

/**
 * A folder of files that are named by keys, each key with some of the `parts` (such as `296.webp`): a file is
 * there whole or not at all, and never changes under its name.
 */
export function keptFiles<P extends string>(folder: () => string, parts: readonly P[]) {
  const pathOf = (key: string, part: P) => join(folder(), `${key}-${part}`);

  function remove(key: string): void {
    for (const part of parts) rmSync(pathOf(key, part), { force: true });
  }

  return {
    /** Writes the parts of something, all of them or none, and returns the new key that names them. */
    write(bytes: Partial<Record<P, Uint8Array>>): string {
      const key = newKey();
      mkdirSync(folder(), { recursive: true, mode: 0o700 });
      try {
        for (const part of parts) if (bytes[part]) writeWhole(pathOf(key, part), bytes[part]);
      } catch (error) {
        remove(key);
        throw error;
      }
      return key;
    },
    /** The bytes of a part, or undefined when there is none of that key. */
    async read(key: string, part: P): Promise<Buffer | undefined> {
      if (!KEY.test(key)) return undefined;
      try {
        return await readFile(pathOf(key, part));
      } catch (error) {
        if ((error as { code?: string }).code === "ENOENT") return undefined;
        throw error;
      }
    },
    remove,
    /** Gives them another name, so that the old address is nobody's any more; the new key. */
    rename(key: string): string {
      const renamed = newKey();
      for (const part of parts) {
        if (existsSync(pathOf(key, part))) renameSync(pathOf(key, part), pathOf(renamed, part));
      }
      return renamed;
    },
    /**
     * Removes what a crash may have left: files of no living key, older than an hour, so that one just being
     * kept is not taken for lost.
     */
    sweep(isLiving: (key: string) => boolean, now = Date.now()): void {
      if (!existsSync(folder())) return;
      for (const name of readdirSync(folder())) {
        const key = parts.some((part) => name.endsWith(`-${part}`)) ? name.slice(0, 22) : undefined;
        const path = join(folder(), name);
        if ((key && isLiving(key)) || now - statSync(path).mtimeMs < HOUR) continue;
        rmSync(path, { force: true });
      }
    },
  };
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const unfinished = `${path}.part`;
  try {
    const file = openSync(unfinished, "wx", 0o600);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
