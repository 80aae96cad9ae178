import { type ChildProcess, execFile, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const ROOT = resolve(import.meta.dirname, "../..");
/** The path of a script in this folder. */
export const beside = (name: string) => join(import.meta.dirname, name);

/** A server under measure: where it answers, and its process. */
export type Measured = {
  url: string;
  pid: number;
  started: number;
  stop: () => Promise<void>;
  /** Resolves when it has ended, however that came. */
  ended: Promise<unknown>;
};

/**
 * The built product as `npm start` runs it, its log in a file of the data's folder; with a trace it also
 * writes its queries down. `started` is the time from the call to its address, in ms.
 */
export async function startProduct(
  folder: string,
  {
    trace,
    port = 0,
    node = process.env.PROF ? process.env.PROF.split(" ") : [],
  }: { trace?: string; port?: number; node?: string[] } = {},
): Promise<Measured> {
  const log = join(folder, "log.txt");
  const handle = openSync(log, "w");
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [...node, ...(trace ? ["--import", beside("trace.js")] : []), "app/start.js", "--as-built"],
    {
      cwd: ROOT,
      stdio: ["ignore", handle, handle],
      env: {
        PATH: process.env.PATH,
        NODE_ENV: "production",
        PORT: String(port),
        DATA_DIR: folder,
        ...(trace && { BENCH_TRACE: trace }),
      },
    },
  );
  closeSync(handle);
  for (;;) {
    const url = readFileSync(log, "utf8").match(/^Krug is at (\S+)$/m)?.[1];
    if (url) return measured(child, url, performance.now() - began);
    if (child.exitCode !== null) throw new Error(readFileSync(log, "utf8"));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** One of the limits of this folder, which prints the port it took. */
export async function startLimit(script: string, ...words: string[]): Promise<Measured> {
  const child = spawn(process.execPath, [beside(script), ...words], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(child.stdout!, "data")) as [Buffer];
  return measured(child, `http://127.0.0.1:${Number(line)}`, 0);
}

function measured(child: ChildProcess, url: string, started: number): Measured {
  const ended = once(child, "exit");
  return {
    url,
    pid: child.pid!,
    started,
    ended,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** The seconds of processor time a process has used, user and system; undefined where Linux does not tell. */
export function cpuOf(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return undefined;
  }
}

export type Load = {
  rate: number;
  cpu: number | undefined;
  p99: number;
  bytes: number;
  statuses: Record<string, number>;
};

/** Asks an address for some seconds over 16 connections: requests a second, processor seconds a request. */
export async function load(
  { url, pid }: Measured,
  path: string,
  headers: Record<string, string> = {},
  seconds = 3,
): Promise<Load> {
  const before = cpuOf(pid);
  const words = [beside("load.js"), url + path, String(seconds), "16", JSON.stringify(headers)];
  const { stdout } = await promisify(execFile)(process.execPath, words);
  const after = cpuOf(pid);
  const { done, seconds: took, p99, bytes, statuses } = JSON.parse(stdout);
  const used = before === undefined || after === undefined ? undefined : after - before;
  return {
    rate: done / took,
    cpu: used === undefined ? undefined : used / done,
    p99,
    bytes: bytes / done,
    statuses,
  };
}

/** A crowd of bare clients in a process of their own; ask() hands it an order and resolves with its answer. */
export function gather<Answer = { seconds: number; sample: string }>(
  script = "crowd.js",
): {
  pid: number;
  ask: (order: object) => Promise<Answer>;
  leave: () => void;
} {
  const child = fork(beside(script));
  const ended = once(child, "exit").then(() => "gone" as const);
  return {
    pid: child.pid!,
    ask: async (order) => {
      child.send(order);
      const answer = await Promise.race([once(child, "message"), ended]);
      if (!Array.isArray(answer)) throw new Error("The crowd is gone.");
      return answer[0] as Answer;
    },
    leave: () => child.kill(),
  };
}
