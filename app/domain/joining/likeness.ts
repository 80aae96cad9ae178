import { distance } from "fastest-levenshtein";
import { searchKey } from "~/text/search-key";

/** Letters by which two spellings of one name may differ, all words together: none in a short one. */
const typosIn = (name: string): number => (name.length >= 10 ? 2 : Number(name.length >= 6));

/** Whether two names may be one person's: the same words in any order and script, but for a letter or two. */
export function isLikeName(one: string, other: string): boolean {
  const [mine, theirs] = [wordsOf(one), wordsOf(other)];
  if (mine.length === 0 || theirs.length === 0) return false;
  const name = mine.join(" ");
  if (distance(name, theirs.join(" ")) <= typosIn(name)) return true;
  // A second surname or a middle name more, as people write it now and as the lists had it then.
  const [few, many] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine];
  return few.length >= 2 && few.every((word) => many.some((other) => isLikeWord(word, other)));
}

const wordsOf = (name: string): string[] => searchKey(name).split(" ").filter(Boolean).sort();

const isLikeWord = (one: string, other: string): boolean =>
  one === other || (one.length >= 5 && distance(one, other) <= 1);
