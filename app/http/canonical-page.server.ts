import { redirect } from "@remix-run/node";
import { pageOf } from "./paging";

/**
 * The page asked for by `?page=`; each page has one address, so any other way of asking for it (a number
 * too large, no number at all, `page=1`) is sent there.
 */
export function canonicalPage(request: Request, pages: number): number {
  const url = new URL(request.url);
  const page = pageOf(url.searchParams, pages);
  const said = url.searchParams.get("page");
  if (said === null || (said === String(page) && page > 1)) return page;
  url.searchParams.delete("page");
  if (page > 1) url.searchParams.set("page", String(page));
  throw redirect(url.pathname.replace(/\.data$/, "") + url.search);
}
