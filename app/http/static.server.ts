import { existsSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { resolve } from "node:path";
import sirv from "sirv";

/**
 * The built files and what lies in public/, from memory, compressed beforehand by the build where that helps.
 * Hashed names are kept by browsers for ever. In development Vite serves them itself.
 * Returns a function that says whether it answered.
 */
export function publicFiles(production: boolean) {
  const folder = resolve("build/client");
  if (!production || !existsSync(folder)) return () => false;
  const serve = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    dotfiles: false,
    setHeaders(response, path) {
      const kept = path.startsWith("/assets/");
      response.setHeader(
        "cache-control",
        kept ? "public, max-age=31536000, immutable" : "public, max-age=3600",
      );
    },
  });
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    if (request.method === "POST") return false;
    let answered = true;
    serve(request, response, () => {
      answered = false;
    });
    return answered;
  };
}
