import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");

export type Ended = { code: number | null; stdout: string; stderr: string };

/** What a process said and how it ended. */
export async function toEnd(child: ChildProcess): Promise<Ended> {
  const ended: Ended = { code: null, stdout: "", stderr: "" };
  child.stdout!.on("data", (chunk) => {
    ended.stdout += chunk;
  });
  child.stderr!.on("data", (chunk) => {
    ended.stderr += chunk;
  });
  [ended.code] = await once(child, "close");
  return ended;
}

/** Runs one of the commands that keep the data, as package.json does, over the data of a folder. */
export function keep(folder: string, ...words: string[]): Promise<Ended> {
  return toEnd(
    spawn(process.execPath, ["build/server/keep.js", ...words], {
      cwd: ROOT,
      env: {
        PATH: process.env.PATH,
        NODE_ENV: "production",
        DATABASE_PATH: join(folder, "krug.sqlite"),
        BACKUP_DIR: join(folder, "backups"),
      },
    }),
  );
}
