import { Refusal } from "./refusal";

const SENTENCES: Record<string, Refusal["key"]> = {
  SQLITE_BUSY: "errors.busy",
  SQLITE_LOCKED: "errors.busy",
  SQLITE_FULL: "errors.diskFull",
  SQLITE_IOERR: "errors.diskFull",
  SQLITE_READONLY: "errors.diskFull",
};

const codeOf = (error: unknown): string | undefined => {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" && code.startsWith("SQLITE_") ? code : undefined;
};

/** Whether another connection held the lock: worth another try. */
export function isBusy(error: unknown): boolean {
  return codeOf(error)?.startsWith("SQLITE_BUSY") ?? false;
}

/** A locked database or a full disk as a refusal (503) that a person can read; other errors as they are. */
export function refusalOfDatabase(error: unknown): unknown {
  const code = codeOf(error);
  const known = code && Object.keys(SENTENCES).find((prefix) => code.startsWith(prefix));
  return known ? new Refusal(503, SENTENCES[known]!) : error;
}

/**
 * Runs a write, and while another connection holds the lock runs it again after a pause, for about three
 * seconds: the driver is synchronous, so waiting inside it would freeze every other request.
 */
export async function retryWhileBusy<T>(
  write: () => T | Promise<T>,
  pauses = [50, 100, 200, 400, 800, 1500],
): Promise<T> {
  for (const pause of pauses) {
    try {
      return await write();
    } catch (error) {
      if (!isBusy(error)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return write();
}
