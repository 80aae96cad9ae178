const SIGNS: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', "#39": "'", nbsp: " " };

/** The words of a message without its marks, on one line; at most `limit` characters of them. */
export function wordsOf(html: string, limit = Number.POSITIVE_INFINITY): string {
  const words = html
    .replace(/<br\s*\/?>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&(#?\w+);/g, (sign, name: string) => SIGNS[name] ?? sign)
    .replace(/\s+/g, " ")
    .trim();
  return words.length > limit ? `${words.slice(0, limit).trimEnd()}…` : words;
}
