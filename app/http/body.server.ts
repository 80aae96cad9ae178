import type { IncomingMessage } from "node:http";
import { PHOTO_BYTES } from "~/domain/media/rules";

/** The largest body of a form, in bytes; 20,000 characters of Cyrillic, encoded, fit in it. */
export const BODY_LIMIT = 256 * 1024;

/** The largest body of the one form that takes a picture: the picture, and room for what stands around it. */
const PHOTO_BODY_LIMIT = PHOTO_BYTES + 64 * 1024;
const PHOTO_FORM = /^\/(settings\/profile\/photo|welcome\/photo)(\.data)?$/;

/** Large bodies held in memory at once; others wait at the door, unread. */
const LARGE_AT_ONCE = 2;

/** How many bytes a form at this address may have; only somebody who seems to be signed in sends pictures. */
export function bodyLimitOf(url: string, known: boolean): number {
  return known && PHOTO_FORM.test(url.split("?")[0]!) ? PHOTO_BODY_LIMIT : BODY_LIMIT;
}

let large = 0;
const waiting: (() => void)[] = [];

/** Waits for a turn to read a large body; resolves with the way to give the turn to the next. */
export async function takeTurn(limit: number): Promise<() => void> {
  if (limit <= BODY_LIMIT) return () => {};
  if (large >= LARGE_AT_ONCE) await new Promise<void>((next) => waiting.push(next));
  else large++;
  return () => {
    const next = waiting.shift();
    if (next) next();
    else large--;
  };
}

/** A body that passed the limit. */
export class BodyTooLarge extends Error {}

/**
 * Reads a request's body, counting bytes: the framework would read 150 MB without a word.
 * Rejects with BodyTooLarge before the rest is read, also when Content-Length lies or is absent.
 */
export async function readBody(request: IncomingMessage, limit = BODY_LIMIT): Promise<Buffer> {
  if (Number(request.headers["content-length"] ?? 0) > limit) throw new BodyTooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
