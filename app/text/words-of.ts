import { exactKey } from "./exact-key";
import { APOSTROPHES, UNSEEN } from "./fold";
import { searchKey } from "./search-key";

/** A word by its search key, and by the key that keeps diacritics. */
export type WordKeys = { key: string; exact: string };

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text as they are looked for, each once. */
export function wordsOf(text: string): WordKeys[] {
  const words = new Map<string, WordKeys>();
  const plain = text.normalize("NFKC").replace(UNSEEN, "").replace(APOSTROPHES, "");
  for (const [word] of plain.matchAll(WORD)) {
    const [key, exact] = [searchKey(word), exactKey(word)];
    if (key) words.set(`${key} ${exact}`, { key, exact });
  }
  return [...words.values()];
}
