import { latinLetters, withoutMarks } from "./fold";
import { CYRILLIC_TO_LATIN, OTHER_CYRILLIC_TO_LATIN } from "./script-exceptions";
import { splitDigraphs, splitsOf } from "./scripts";

const OWN_LETTERS = /[čćžšđ]/;
const DIGRAPHS = new Set(["lj", "nj", "dž"]);

/**
 * A lower-cased word as the letters by which it is sorted: those of abeceda, whichever script it was written
 * in, and q w x y. Letters with foreign marks are taken for their base letter (ő is o, ą is a).
 */
export function lettersOf(word: string): string[] {
  const written = splitDigraphs(word);
  const splits = splitsOf(written);
  const letters: string[] = [];
  for (let at = 0; at < written.length; ) {
    const two = written.slice(at, at + 2);
    if (DIGRAPHS.has(two) && !splits.has(at)) {
      letters.push(two);
      at += 2;
    } else {
      const letter = String.fromCodePoint(written.codePointAt(at)!);
      letters.push(...abecedaLetters(letter));
      at += letter.length;
    }
  }
  return letters;
}

function abecedaLetters(letter: string): string[] {
  const own = CYRILLIC_TO_LATIN[letter];
  if (own) return [own];
  if (OWN_LETTERS.test(letter)) return [letter];
  if (letter === "ð" || letter === "ɖ") return ["đ"];
  const neighbour = OTHER_CYRILLIC_TO_LATIN[letter];
  return [...withoutMarksKeepingOwn(neighbour ?? latinLetters(letter))];
}

function withoutMarksKeepingOwn(text: string): string {
  return [...text].map((letter) => (OWN_LETTERS.test(letter) ? letter : withoutMarks(letter))).join("");
}
