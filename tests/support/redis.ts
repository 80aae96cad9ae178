import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "redis";

const PLACES = [process.env.REDIS_SERVER, "/usr/bin/redis-server", "/usr/local/bin/redis-server"];
const redisPath = () => PLACES.find((place) => place && existsSync(place));

/** Installs a Redis server when the machine has none: Debian's package as root. */
export function ensureRedis(): void {
  if (redisPath()) return;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    throw new Error("The tests of several processes need redis-server; set REDIS_SERVER to the path of one.");
  }
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  execFileSync("apt-get", ["update"], { stdio: "inherit", env });
  execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "redis-server"], {
    stdio: "inherit",
    env,
  });
}

export type RunningRedis = { url: string; stop: () => Promise<void> };

/** A Redis server of its own, in memory only; resolves when it answers. */
export async function startRedis(port?: number): Promise<RunningRedis> {
  const folder = mkdtempSync(join(tmpdir(), "krug-redis-"));
  const own = port ?? (await freePort());
  const words = [
    "--port",
    String(own),
    "--bind",
    "127.0.0.1",
    "--save",
    "",
    "--appendonly",
    "no",
    "--dir",
    folder,
  ];
  const child = spawn(redisPath()!, words, { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = `redis://127.0.0.1:${own}`;
  await answers(url);
  return {
    url,
    stop: async () => {
      child.kill("SIGKILL");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(url: string): Promise<void> {
  const client = createClient({ url, socket: { reconnectStrategy: 50 } });
  client.on("error", () => {});
  await client.connect();
  await client.ping();
  client.destroy();
}

/** A port that nobody listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
