import type { IncomingMessage } from "node:http";
import { FILE_BYTES, PHOTO_BYTES } from "~/domain/media/rules";

/** The largest body of a form, in bytes; 20,000 characters of Cyrillic, encoded, fit in it. */
export const BODY_LIMIT = 256 * 1024;

/** The largest body of the one form that takes a picture: the picture, and room for what stands around it. */
const PHOTO_BODY_LIMIT = PHOTO_BYTES + 64 * 1024;
const PHOTO_FORM = /^\/(settings\/profile\/photo|welcome\/photo)(\.data)?$/;

/** As large a body has a message with a file, or a file for one: what stands around it is short. */
const FILE_BODY_LIMIT = FILE_BYTES + 64 * 1024;
const FILE_FORM = /^\/rooms\/[\w-]+(\/files\/new)?(\.data)?$/;

/** Bytes of large bodies held in memory at once, in their announced sizes; others wait at the door, unread. */
const LARGE_BYTES = 4 * FILE_BODY_LIMIT;

/** How many bytes a form at this address may have; only somebody who seems to be signed in sends files. */
export function bodyLimitOf(url: string, known: boolean): number {
  const path = url.split("?")[0]!;
  if (known && PHOTO_FORM.test(path)) return PHOTO_BODY_LIMIT;
  return known && FILE_FORM.test(path) ? FILE_BODY_LIMIT : BODY_LIMIT;
}

/** The bytes that a request will have at most: what it announces, or all that its address allows. */
export function announcedSize({ headers }: IncomingMessage, limit: number): number {
  const announced = Number(headers["content-length"] ?? Number.NaN);
  return headers["transfer-encoding"] === undefined && announced <= limit ? announced : limit;
}

let held = 0;
const waiting: { size: number; go: () => void }[] = [];

/** Waits for a turn to read a body of this size, in the order of coming; resolves with the way to give the turn back. */
export async function takeTurn(size: number): Promise<() => void> {
  if (size <= BODY_LIMIT) return () => {};
  if (waiting.length > 0 || held + size > LARGE_BYTES)
    await new Promise<void>((go) => waiting.push({ size, go }));
  else held += size;
  return () => {
    held -= size;
    while (waiting[0] && held + waiting[0].size <= LARGE_BYTES) {
      const next = waiting.shift()!;
      held += next.size;
      next.go();
    }
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
