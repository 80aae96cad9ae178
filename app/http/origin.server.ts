import type { IncomingMessage } from "node:http";

/** Routes that other sites may post to: one, the one-click unsubscribe of mail programs (RFC 8058). */
export const OPEN_TO_OTHER_ORIGINS: readonly RegExp[] = [/^\/unsubscribe\/[\w~-]+$/];

const READING = new Set(["GET", "HEAD"]);

/**
 * Whether a request comes from our own pages. Reading is free; everything else needs an Origin that is
 * exactly one of ours (scheme, host and port), or, when a browser sends none, the browser's own word
 * `Sec-Fetch-Site: same-origin`. The framework's check covers only pages and answers 500.
 */
export function isFromUs(
  request: Pick<IncomingMessage, "method" | "headers" | "url">,
  origins: readonly string[],
): boolean {
  if (READING.has(request.method ?? "")) return true;
  const path = (request.url ?? "").split("?")[0]!;
  if (OPEN_TO_OTHER_ORIGINS.some((open) => open.test(path))) return true;
  return isOurOrigin(request.headers, origins);
}

/** As isFromUs, for a socket's handshake: it must always say where it comes from. */
export function isOurOrigin(headers: IncomingMessage["headers"], origins: readonly string[]): boolean {
  const { origin } = headers;
  if (origin !== undefined) return origins.includes(origin);
  return headers["sec-fetch-site"] === "same-origin";
}

/** Our origins: PUBLIC_URL's alone, or for the demo the names of this machine with its real port. */
export function ownOrigins(publicUrl: URL | undefined, port: number): string[] {
  if (publicUrl) return [publicUrl.origin];
  return ["127.0.0.1", "localhost", "[::1]"].map((host) => `http://${host}:${port}`);
}

/** Whether a proxy passed the request on; a demo answers only to its own machine. */
export function isForwarded(request: Pick<IncomingMessage, "headers">): boolean {
  return Object.keys(request.headers).some((name) => name.startsWith("x-forwarded-") || name === "forwarded");
}
