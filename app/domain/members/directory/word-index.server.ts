import { withoutCaseEnding } from "~/text/case-ending";
import { FORGIVING, isOneTypo } from "~/text/one-typo";
import type { WordKeys } from "~/text/words-of";
import type { Holders } from "./holders.server";

/** A word of names, institutions, places or the vocabulary, and who is found by it. */
export type Word = WordKeys & { stem: string; holders: Holders[] };

/** The words that a term finds: spelt as it was typed, the same but for diacritics, and with a slip forgiven. */
export type Match = { spelt: Word[]; plain: Word[]; forgiven: Word[] };

const REMEMBERED = 500; // terms whose words are kept; somebody who ticks boxes asks for the same ones again

/** All words of the directory, in order, so that the beginnings of words are found without reading them all. */
export class WordIndex {
  private readonly words = new Map<string, Word>();
  private sorted: Word[] = [];
  private readonly byStem = new Map<string, Word[]>();
  /** By the first letter and by the second one: a word with one slip shares one of these with what was typed. */
  private readonly byLetter = new Map<string, Word[]>();
  private readonly matches = new Map<string, Match>();

  /** The word of these keys, new if it was not there. */
  get({ key, exact }: WordKeys): Word {
    const name = `${key} ${exact}`;
    let word = this.words.get(name);
    if (!word) {
      word = { key, exact, stem: withoutCaseEnding(key), holders: [] };
      this.words.set(name, word);
      keepUnder(this.byStem, word.stem, word);
      keepUnder(this.byLetter, `1${key[0]}`, word);
      keepUnder(this.byLetter, `2${key[1]}`, word);
      this.sorted = [];
      this.matches.clear();
    }
    return word;
  }

  /** The words that begin like the term, and those that are it but for the ending of a case or one typo. */
  match(term: WordKeys): Match {
    const name = `${term.key} ${term.exact}`;
    const known = this.matches.get(name);
    if (known) return known;
    if (this.matches.size >= REMEMBERED) this.matches.clear();
    const begin = this.beginningLike(term.key);
    const match = {
      spelt: begin.filter((word) => word.exact.startsWith(term.exact)),
      plain: begin.filter((word) => !word.exact.startsWith(term.exact)),
      forgiven: this.forgivenFor(term.key).filter((word) => !word.key.startsWith(term.key)),
    };
    this.matches.set(name, match);
    return match;
  }

  private forgivenFor(key: string): Word[] {
    const [first, second] = key;
    const near =
      key.length < FORGIVING
        ? []
        : [`1${first}`, `1${second}`, `2${first}`, `2${second}`].flatMap((letter) =>
            (this.byLetter.get(letter) ?? []).filter((word) => isOneTypo(key, word.key)),
          );
    return [...new Set([...(this.byStem.get(withoutCaseEnding(key)) ?? []), ...near])];
  }

  private beginningLike(key: string): Word[] {
    const sorted = this.inOrder();
    const first = this.firstNotBefore(key);
    let end = first;
    while (end < sorted.length && sorted[end]!.key.startsWith(key)) end += 1;
    return sorted.slice(first, end);
  }

  private inOrder(): Word[] {
    if (this.sorted.length === 0) {
      this.sorted = [...this.words.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
    }
    return this.sorted;
  }

  private firstNotBefore(key: string): number {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle]!.key < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function keepUnder(lists: Map<string, Word[]>, name: string, word: Word): void {
  const list = lists.get(name);
  if (list) list.push(word);
  else lists.set(name, [word]);
}
