import { createHash } from "node:crypto";

type Bytes = { bytes: Buffer; mediaType: string; name: string; inline: boolean };

/**
 * A kept file as an answer to a request: whole, a part of it (206) for who winds a recording on, or that nothing
 * has changed (304). The browser keeps it but asks every time, so that it is seen no longer than it may be.
 */
export function answerFile(request: Request, { bytes, mediaType, name, inline }: Bytes): Response {
  const tag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  const headers = new Headers({
    "content-type": mediaType,
    "content-disposition": disposition(inline ? "inline" : "attachment", name),
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-cache",
    "accept-ranges": "bytes",
    etag: tag,
  });
  if (
    request.headers
      .get("if-none-match")
      ?.split(/\s*,\s*/)
      .includes(tag)
  )
    return new Response(null, { status: 304, headers });
  const range = rangeOf(request, tag, bytes.length);
  if (!range) return new Response(new Uint8Array(bytes), { headers });
  if (range === "none") {
    headers.set("content-range", `bytes */${bytes.length}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set("content-range", `bytes ${range.from}-${range.to}/${bytes.length}`);
  return new Response(new Uint8Array(bytes.subarray(range.from, range.to + 1)), { status: 206, headers });
}

/** One stretch of the bytes, both ends in it; several at once, or nonsense, is the whole. */
function rangeOf(
  request: Request,
  tag: string,
  size: number,
): { from: number; to: number } | "none" | undefined {
  const condition = request.headers.get("if-range");
  if (condition !== null && condition !== tag) return undefined;
  const [, first, last] = request.headers.get("range")?.match(/^bytes=(\d{0,15})-(\d{0,15})$/) ?? [];
  if (first === undefined || last === undefined || first + last === "") return undefined;
  if (first === "")
    return last === "0" || Number(last) === 0
      ? "none"
      : { from: Math.max(0, size - Number(last)), to: size - 1 };
  const from = Number(first);
  const to = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== "" && Number(last) < from) return undefined;
  return from >= size ? "none" : { from, to };
}

/** How a file is shown or saved, with its name in every script (RFC 6266). */
export function disposition(kind: "inline" | "attachment", name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${whole}`;
}
