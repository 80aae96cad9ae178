import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import {
  type BrotliOptions,
  brotliCompress,
  brotliCompressSync,
  constants,
  gzip,
  type ZlibOptions,
} from "node:zlib";
import { RAW_PAGE, type RawPage } from "./raw-page.server";

/** Headers that only a proxy may say, and that nothing behind this line may believe. */
const NEVER_PASSED = /^(x-forwarded-|x-real-ip$|forwarded$)/;

/**
 * A Fetch Request of a Node one. Its address begins with our own origin, never with what the Host header
 * claims; forwarding headers are dropped; the body has been read and counted already.
 */
export function toFetchRequest(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
  body?: Buffer,
): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || name.startsWith(":") || NEVER_PASSED.test(name)) continue;
    headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  // The framework compares Origin with Host; ours has been compared exactly, before.
  headers.set("host", new URL(request.headers.origin ?? origin).host);
  const aborted = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) aborted.abort();
  });
  const { method = "GET", url = "/" } = request;
  return new Request(new URL(origin + (url.startsWith("/") ? url : "/")), {
    method,
    headers,
    signal: aborted.signal,
    body: method === "GET" || method === "HEAD" || !body?.length ? undefined : new Uint8Array(body),
  });
}

/** Sends a Fetch Response: text is compressed for who can read it, and counted. */
export async function sendResponse(
  request: IncomingMessage,
  response: ServerResponse,
  answer: RawPage,
): Promise<void> {
  const body = answer[RAW_PAGE] ?? (answer.body ? Buffer.from(await answer.arrayBuffer()) : "");
  response.statusCode = answer.status;
  for (const [name, value] of answer.headers) {
    if (name === "set-cookie") response.appendHeader(name, value);
    else response.setHeader(name, value);
  }
  await sendBody(request, response, body);
}

const COMPRESSIBLE = /^(text\/|application\/(json|javascript))|\bcharset=|turbo-stream/;

/**
 * Ends a response with a body, compressed when it is text long enough to gain from it. That happens in
 * another thread: it takes as long as a third of the page, and this one answers others meanwhile.
 */
export async function sendBody(
  request: IncomingMessage,
  response: ServerResponse,
  body: string | Buffer,
): Promise<void> {
  const buffer = typeof body === "string" ? Buffer.from(body) : body;
  const sent = isCompressible(response, buffer) ? await compressed(request, response, buffer) : buffer;
  if (buffer.length > 0 || response.statusCode === 200) response.setHeader("content-length", sent.length);
  response.end(request.method === "HEAD" ? undefined : sent);
}

function isCompressible(response: ServerResponse, { length }: Buffer): boolean {
  const type = String(response.getHeader("content-type") ?? "");
  return length > 1_000 && (COMPRESSIBLE.test(type) || !type) && !response.hasHeader("content-encoding");
}

async function compressed(
  request: IncomingMessage,
  response: ServerResponse,
  buffer: Buffer,
): Promise<Buffer> {
  response.appendHeader("vary", "accept-encoding");
  const encoding = preferredEncoding(String(request.headers["accept-encoding"] ?? ""));
  if (!encoding) return buffer;
  response.setHeader("content-encoding", encoding);
  return encoding === "br" ? packBrotli(buffer, BROTLI) : packGzip(buffer, { level: 6 });
}

function preferredEncoding(accepted: string): "br" | "gzip" | undefined {
  if (/\bbr\b/.test(accepted)) return "br";
  return /\bgzip\b/.test(accepted) ? "gzip" : undefined;
}

// Quality 4 costs half a millisecond a page; each step above costs more than it saves.
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const packBrotli = promisify<Buffer, BrotliOptions, Buffer>(brotliCompress);
const packGzip = promisify<Buffer, ZlibOptions, Buffer>(gzip);

/** A page for the cache, packed once. */
export const brotli = (buffer: Buffer): Buffer => brotliCompressSync(buffer, BROTLI);
