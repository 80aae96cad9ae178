/** A path of this site to go back to; anything else (other hosts, `//host`, backslashes, schemes) becomes the fallback. */
export function safeReturn(value: unknown, fallback = "/"): string {
  if (typeof value !== "string" || !/^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(value)) return fallback;
  const url = URL.canParse(value, "http://krug.invalid") ? new URL(value, "http://krug.invalid") : undefined;
  return url?.host === "krug.invalid" ? url.pathname + url.search + url.hash : fallback;
}
