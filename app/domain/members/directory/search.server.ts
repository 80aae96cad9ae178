import { wordsOf } from "~/text/words-of";
import { TERMS_LIMIT } from "./directory-filter";
import type { DirectoryIndex } from "./directory-index.server";
import { anyOf, type People, type Sight } from "./holders.server";
import type { Word } from "./word-index.server";

/** Who was found by words, and who of them stands before whom. */
export type Search = {
  people: People;
  /** 0 for whoever has all words as they were typed; more for each that stands otherwise, or was forgiven. */
  rankOf: (place: number) => number;
  /** The words to mark for these people: the beginnings that were typed, and the words forgiven. */
  marks: (places: number[]) => string[];
};

const MARKS = 24; // forgiven words marked on one page

/**
 * Finds who has every one of the words somewhere in what the reader may see of them: spelt as typed, without
 * diacritics, or with one slip or another case forgiven. Any text answers; none of it is syntax.
 */
export function searchPeople(q: string, index: DirectoryIndex, sight: Sight): Search {
  const terms = wordsOf(q).slice(0, TERMS_LIMIT);
  const found = terms.map((term) => {
    const match = index.words.match(term);
    const of = (words: Word[]) =>
      anyOf(
        words.flatMap((word) => word.holders),
        sight,
      );
    const spelt = of(match.spelt);
    const unforgiven = of(match.plain).union(spelt);
    return { spelt, unforgiven, all: of(match.forgiven).union(unforgiven), forgiven: match.forgiven };
  });
  const people = found.map(({ all }) => all).reduce((one, other) => one.new_intersection(other));
  return {
    people,
    // A forgiven word weighs more than any number of diacritics left out.
    rankOf: (place) =>
      found.reduce((rank, { spelt, unforgiven }) => {
        if (spelt.has(place)) return rank;
        return rank + (unforgiven.has(place) ? 1 : TERMS_LIMIT + 1);
      }, 0),
    marks: (places) => {
      const forgiven = found.flatMap(({ forgiven, unforgiven }) => {
        const slipped = places.filter((place) => !unforgiven.has(place));
        return forgiven.filter((word) => has(word, slipped, sight)).map(({ key }) => key);
      });
      return [...new Set([...terms.map(({ key }) => key), ...forgiven.slice(0, MARKS)])];
    },
  };
}

const has = (word: Word, places: number[], sight: Sight): boolean =>
  places.some((place) => word.holders.some((holders) => holders.has(place, sight)));
