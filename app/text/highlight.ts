import { searchKey } from "./search-key";

/** A stretch of a text; `hit` when it is what somebody looked for. */
export type Stretch = { text: string; hit: boolean };

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Cuts a text where its words begin like one of the `terms` (search keys), in the letters it was written in:
 * "dor" marks Đor in Đorđe and Ђор in Ђорђе. Together the stretches are the text, unchanged.
 */
export function highlight(text: string, terms: readonly string[]): Stretch[] {
  const stretches: Stretch[] = [];
  let done = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const length = Math.max(0, ...terms.map((term) => lengthOfHit(word, term)));
    if (length === 0) continue;
    if (index > done) stretches.push({ text: text.slice(done, index), hit: false });
    stretches.push({ text: text.slice(index, index + length), hit: true });
    done = index + length;
  }
  if (done < text.length) stretches.push({ text: text.slice(done), hit: false });
  return stretches;
}

/** How many characters of the word stand for the term; 0 when the word does not begin like it. */
function lengthOfHit(word: string, term: string): number {
  if (term === "" || !searchKey(word).startsWith(term)) return 0;
  // The key of a beginning may be longer than the beginning (Lj is one letter, ж none of Latin's), so we try.
  for (let length = 1; length < word.length; length++) {
    const isWhole = !/^(\p{M}|[\udc00-\udfff])/u.test(word.slice(length));
    if (isWhole && searchKey(word.slice(0, length)).startsWith(term) && !isHalfOfDj(word, length))
      return length;
  }
  return word.length;
}

/** Dj is how đ is typed: the j belongs to the hit. */
function isHalfOfDj(word: string, length: number): boolean {
  return /d/i.test(word[length - 1]!) && /j/i.test(word[length] ?? "");
}
