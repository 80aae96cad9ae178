import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, resolve, sep } from "node:path";
import { lookup } from "mrmime";

type PublicFile = { headers: Record<string, string>; body: Buffer; br?: Buffer; gzip?: Buffer };

/**
 * The built files and what lies in public/, read into memory once (a few megabytes), so that no path of a
 * request ever reaches the disk and a build that replaces them while we run cannot fail an answer.
 * The build has compressed the text files beforehand. Hashed names are kept by browsers for ever.
 * In development Vite serves them itself. Returns a function that says whether it answered.
 */
export function publicFiles(production: boolean, folder = resolve("build/client")) {
  const files = production && existsSync(folder) ? readAll(folder) : new Map<string, PublicFile>();
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const file = request.method === "POST" ? undefined : files.get(request.url!.split("?")[0]!);
    if (file) send(request, response, file);
    return file !== undefined;
  };
}

function readAll(folder: string): Map<string, PublicFile> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const shown = names.filter(
    (name) => !/(^|[\\/])\.|\.(br|gz)$/.test(name) && statSync(join(folder, name)).isFile(),
  );
  return new Map(shown.map((name) => [`/${name.split(sep).join("/")}`, read(folder, name)]));
}

function read(folder: string, name: string): PublicFile {
  const path = join(folder, name);
  const body = readFileSync(path);
  const packed = (ending: string) => (existsSync(path + ending) ? readFileSync(path + ending) : undefined);
  const kept = name.startsWith("assets");
  const headers = {
    "content-type": typeOf(name),
    "cache-control": kept ? "public, max-age=31536000, immutable" : "public, max-age=3600",
    // What is kept for ever is never asked for again, so it needs no tag to ask with.
    ...(!kept && { etag: `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"` }),
    vary: "accept-encoding",
  };
  return { headers, body, br: packed(".br"), gzip: packed(".gz") };
}

function typeOf(name: string): string {
  const type = lookup(name) || "application/octet-stream";
  return /^text\/|javascript|json|svg/.test(type) ? `${type}; charset=utf-8` : type;
}

function send(request: IncomingMessage, response: ServerResponse, file: PublicFile): void {
  const { headers } = file;
  if (headers.etag && request.headers["if-none-match"] === headers.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const accepted = String(request.headers["accept-encoding"] ?? "");
  const encoding = (["br", "gzip"] as const).find((each) => file[each] && accepted.includes(each));
  const body = (encoding && file[encoding]) ?? file.body;
  response.writeHead(200, {
    ...headers,
    "content-length": body.length,
    ...(encoding && { "content-encoding": encoding }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}
