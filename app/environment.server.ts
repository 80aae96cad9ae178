import { resolve } from "node:path";

/** A wrong setting, said in one sentence; start prints it and ends with a non-zero code. */
export class StartError extends Error {
  override name = "StartError";
}

export type Environment = {
  port: number;
  host: string;
  databasePath: string;
  backupDir: string;
  /** Origin of a real community (scheme and host, no path); undefined makes an empty database a demo. */
  publicUrl: URL | undefined;
  /** How many proxies in front are believed. */
  trustProxy: number;
  production: boolean;
};

/** Reads the environment: the only place that does. Throws a StartError when a setting is wrong. */
export function readEnvironment(env: Record<string, string | undefined> = process.env): Environment {
  const data = env.DATA_DIR || "var";
  return {
    port: readWhole(env.PORT, "PORT", 3000, 65_535),
    host: env.HOST || "127.0.0.1",
    databasePath: resolve(env.DATABASE_PATH || `${data}/krug.sqlite`),
    backupDir: resolve(env.BACKUP_DIR || `${data}/backups`),
    publicUrl: readPublicUrl(env.PUBLIC_URL),
    trustProxy: readWhole(env.TRUST_PROXY, "TRUST_PROXY", 0, 16),
    production: env.NODE_ENV === "production",
  };
}

function readWhole(value: string | undefined, name: string, fallback: number, max: number): number {
  if (value === undefined || value === "") return fallback;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > max) {
    throw new StartError(`${name} must be a whole number from 0 to ${max}, not “${value}”.`);
  }
  return number;
}

function readPublicUrl(value: string | undefined): URL | undefined {
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const bare = url && url.pathname === "/" && !url.search && !url.hash && !url.username && !url.password;
  const local = url && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  const scheme = url?.protocol === "https:" || (local && url?.protocol === "http:");
  if (!url || !bare || !scheme) {
    throw new StartError(
      `PUBLIC_URL must be an address such as https://krug.example.org, without a path, not “${value}”.`,
    );
  }
  return url;
}
