import type { MessageKey } from "~/i18n/translate";

/** Not allowed 403, not visible 404, too late 409, too large 413, unreadable 422, too fast 429, not now 503. */
export type RefusalStatus = 403 | 404 | 409 | 413 | 422 | 429 | 503;

/**
 * The domain's way to say no. Carries a message key and its parameters, never a sentence:
 * `http/refusals.server.ts` speaks the reader's language.
 */
export class Refusal extends Error {
  constructor(
    readonly status: RefusalStatus,
    readonly key: MessageKey,
    readonly params: Record<string, string | number> = {},
  ) {
    super(key);
    this.name = "Refusal";
  }
}

/** Refuses with 403 unless the condition holds. */
export function allow(condition: boolean, key: MessageKey, params?: Record<string, string | number>): void {
  if (!condition) throw new Refusal(403, key, params);
}

/** Returns the thing, or refuses with 404: what is not visible does not exist. */
export function found<T>(thing: T | undefined | null, key: MessageKey = "errors.404.text"): T {
  if (thing === undefined || thing === null) throw new Refusal(404, key);
  return thing;
}
