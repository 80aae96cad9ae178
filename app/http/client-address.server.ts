import type { IncomingMessage } from "node:http";

/**
 * The address limits are counted by. Behind `trustProxy` proxies it is the entry they wrote into
 * X-Forwarded-For, counted from the end; what a client wrote there itself is never believed.
 */
export function clientAddress(
  request: Pick<IncomingMessage, "headers" | "socket">,
  trustProxy: number,
): string {
  const direct = request.socket.remoteAddress ?? "unknown";
  if (trustProxy === 0) return direct;
  const forwarded = String(request.headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  return forwarded.at(-trustProxy) ?? direct;
}

/** The client of a page's request, as the listener wrote it down; whatever a client wrote there is overwritten. */
export function clientOf(request: Request): string {
  return request.headers.get("x-client") ?? "unknown";
}
