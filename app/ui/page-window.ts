/** Which page numbers a pager shows: the ends, the current one and its neighbours; null stands for a gap. */
export function pageWindow(page: number, pages: number): (number | null)[] {
  const shown = [1, page - 1, page, page + 1, pages].filter((each) => each >= 1 && each <= pages);
  const numbers = [...new Set(shown)].sort((one, other) => one - other);
  return numbers.flatMap((number, place) => {
    const missing = number - (numbers[place - 1] ?? 0) - 1;
    if (missing === 1) return [number - 1, number]; // a gap of one page is no shorter than the page
    return missing > 1 ? [null, number] : [number];
  });
}
