import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { brotli } from "./node-adapter.server";

/** Pages that read the same to every visitor. */
const CACHED = new Set(["/", "/login", "/privacy", "/rules", "/accessibility"]);
/** Entries kept: pages × languages × themes fit many times over; what is old goes first. */
const LIMIT = 200;

type Page = { version: string; headers: [string, string][]; html: Buffer; packed: Buffer; etag: string };

/**
 * Finished pages for visitors, each kept as long as the community's data stand still (`version`).
 * Only for GET without a session; the key is the path, the language and the theme. What sets a cookie
 * is never kept. `headers` are the same on 200 and 304, the policy with its hashes among them.
 */
export function pageCache(version: () => string) {
  const pages = new Map<string, Page>();
  return {
    /** The key of a request that may be answered from the cache, or undefined. */
    keyOf(request: IncomingMessage, language: string, theme: string): string | undefined {
      const { method, url = "/" } = request;
      if (method !== "GET" || !CACHED.has(url)) return undefined;
      return `${url} ${language} ${theme}`;
    },

    /** Answers from the cache: 304 for who has the page already. False when it must be rendered. */
    answer(key: string, request: IncomingMessage, response: ServerResponse): boolean {
      const page = pages.get(key);
      if (!page) return false;
      if (page.version !== version()) {
        pages.delete(key);
        return false;
      }
      for (const [name, value] of page.headers) response.setHeader(name, value);
      response.setHeader("etag", page.etag);
      if (request.headers["if-none-match"] === page.etag) {
        response.writeHead(304).end();
        return true;
      }
      const packed = /\bbr\b/.test(String(request.headers["accept-encoding"] ?? ""));
      if (packed) response.setHeader("content-encoding", "br");
      const body = packed ? page.packed : page.html;
      response.setHeader("content-length", body.length);
      response.end(body);
      return true;
    },

    /** Keeps a rendered page. */
    keep(key: string, html: Buffer, headers: [string, string][]): void {
      if (headers.some(([name]) => name === "set-cookie")) return;
      if (pages.size >= LIMIT) pages.delete(pages.keys().next().value!);
      const etag = `W/"${createHash("sha256").update(html).digest("base64url").slice(0, 22)}"`;
      pages.set(key, { version: version(), headers, html, packed: brotli(html), etag });
    },
  };
}
