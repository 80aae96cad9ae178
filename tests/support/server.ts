import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

export type RunningServer = {
  url: string;
  process: ChildProcess;
  /** What it printed so far, the log among it. */
  output: () => string;
  /** Ends it well and resolves with its exit code. */
  stop: () => Promise<number | null>;
  /** Ends it as a power cut would. */
  kill: () => Promise<void>;
};

/** A folder of its own for one server's data. */
export function newDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "krug-server-"));
  folders.push(folder);
  return folder;
}

// Hooks run backwards: by the time of this one the test file has stopped its servers.
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const AS_BUILT = ["app/start.js", "--as-built"];

/**
 * Starts the built product as `npm start` does, or another script that says where it is as the product does, and
 * resolves once it has printed its address.
 */
export async function startServer(
  folder = newDataFolder(),
  env: Record<string, string | undefined> = {},
  script: readonly string[] = AS_BUILT,
): Promise<RunningServer> {
  const child = runStart(folder, env, script);
  let output = "";
  const address = new Promise<string>((found, failed) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const printed = output.match(/^Krug is at \S+?(?:, listening on (\S+))?$/m);
      if (printed) found(printed[1] ?? printed[0].replace("Krug is at ", ""));
    };
    child.stdout!.on("data", read);
    child.stderr!.on("data", read);
    child.once("exit", (code) =>
      failed(new Error(`The server ended with ${code} before it listened:\n${output}`)),
    );
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  return {
    url: await address,
    process: child,
    output: () => output,
    stop: async () => {
      child.kill("SIGTERM");
      return ended;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** The bare child process of a start, for tests of starts that fail. */
export function runStart(
  folder: string,
  env: Record<string, string | undefined> = {},
  script: readonly string[] = AS_BUILT,
): ChildProcess {
  return spawn(process.execPath, script, {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: "production",
      PORT: "0",
      DATABASE_PATH: join(folder, "krug.sqlite"),
      BACKUP_DIR: join(folder, "backups"),
      ...env,
    },
  });
}
