/** The page a reader asks for: a whole number from 1, at most `pages`; anything else is the first. */
export function pageOf(params: URLSearchParams, pages: number, name = "page"): number {
  const page = Number(params.get(name) ?? 1);
  return Number.isInteger(page) && page >= 1 ? Math.min(page, Math.max(1, pages)) : 1;
}

/** How many pages hold `count` things, at least one. */
export function pageCount(count: number, size: number): number {
  return Math.max(1, Math.ceil(count / size));
}
