import { pino } from "pino";

/**
 * The log: one JSON line an event, to standard output, with the UTC time. It never holds a body, a cookie,
 * a token, a query string or an address of mail; what is logged is chosen word by word.
 */
export const log = pino({
  level: process.env.LOG_LEVEL ?? (process.env.NODE_ENV === "production" ? "info" : "warn"),
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
});

/** Something about security that happened: who, from where, with what result. */
export function logSecurity(event: string, details: Record<string, string | number | undefined> = {}): void {
  log.info({ security: event, ...details });
}

/** An error that nobody expected, without what the person had typed. */
export function logError(error: unknown, details: Record<string, string | number | undefined> = {}): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  log.error({ ...details, error: { name, message, stack } });
}
