import { dirname, resolve } from "node:path";

/** A wrong setting, said in one sentence; start prints it and ends with a non-zero code. */
export class StartError extends Error {
  override name = "StartError";
}

export type Environment = {
  port: number;
  host: string;
  databasePath: string;
  /** What lies beside the database: photos, and the ledger of people who left for good. */
  dataDir: string;
  backupDir: string;
  /** Origin of a real community (scheme and host, no path); undefined makes an empty database a demo. */
  publicUrl: URL | undefined;
  /** Processes that answer, side by side on this machine over one database; 1 is the usual. */
  workers: number;
  /** Where several processes tell each other what to say to their sockets; undefined leaves it to one machine. */
  redisUrl: URL | undefined;
  /** How many proxies in front are believed. */
  trustProxy: number;
  /** Where letters are handed over (smtp:// or smtps://); undefined keeps them in the outbox. */
  smtpUrl: URL | undefined;
  /** The sender of all letters. */
  mailFrom: string;
  production: boolean;
};

/** Reads the environment: the only place that does. Throws a StartError when a setting is wrong. */
export function readEnvironment(env: Record<string, string | undefined> = process.env): Environment {
  const data = env.DATA_DIR || "var";
  const databasePath = resolve(env.DATABASE_PATH || `${data}/krug.sqlite`);
  return {
    port: readWhole(env.PORT, "PORT", 3000, 65_535),
    host: env.HOST || "127.0.0.1",
    dataDir: resolve(env.DATA_DIR || dirname(databasePath)),
    databasePath,
    backupDir: resolve(env.BACKUP_DIR || `${data}/backups`),
    publicUrl: readPublicUrl(env.PUBLIC_URL),
    workers: readWhole(env.WORKERS, "WORKERS", 1, 64) || 1,
    redisUrl: readRedisUrl(env.REDIS_URL),
    trustProxy: readWhole(env.TRUST_PROXY, "TRUST_PROXY", 0, 16),
    smtpUrl: readSmtpUrl(env.SMTP_URL),
    mailFrom: readMailFrom(env),
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

function readSmtpUrl(value: string | undefined): URL | undefined {
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !["smtp:", "smtps:"].includes(url.protocol) || !url.hostname) {
    // The value may hold a password, so it is not repeated.
    throw new StartError("SMTP_URL must be an address such as smtps://name:password@mail.example.org:465.");
  }
  return url;
}

function readRedisUrl(value: string | undefined): URL | undefined {
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !["redis:", "rediss:"].includes(url.protocol) || !url.hostname) {
    // The value may hold a password, so it is not repeated.
    throw new StartError("REDIS_URL must be an address such as redis://:password@redis.example.org:6379.");
  }
  return url;
}

function readMailFrom({ MAIL_FROM, SMTP_URL, PUBLIC_URL }: Record<string, string | undefined>): string {
  const sender = MAIL_FROM?.trim() || "Krug <krug@example.org>";
  if (/[\r\n]/.test(sender) || !/^[^@]*[^\s@]+@[^\s@]+$/.test(sender)) {
    throw new StartError("MAIL_FROM must be a sender such as Krug <krug@example.org>.");
  }
  if (SMTP_URL && PUBLIC_URL && !MAIL_FROM) {
    throw new StartError("SMTP_URL needs MAIL_FROM, the sender of letters such as Krug <krug@example.org>.");
  }
  return sender;
}
