import { safeReturn } from "./return-to.server";

/** The page of ours from which a button was pressed, as its browser says; else the fallback. */
export function backTo(request: Request, fallback: string): string {
  const referrer = request.headers.get("referer");
  if (!referrer || !URL.canParse(referrer)) return fallback;
  const { pathname, search } = new URL(referrer);
  return pathname.startsWith(fallback) ? safeReturn(pathname + search, fallback) : fallback;
}
