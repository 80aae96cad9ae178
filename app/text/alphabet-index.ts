import { ALPHABETS, type Script } from "./alphabet";
import { firstLetter } from "./initials";
import { lettersOf } from "./letters-of";
import { toCyrillic } from "./scripts";

/** For names that begin with a digit or with a letter of another alphabet. */
export const OTHER_LETTER = "#";

/**
 * The letter under which a name stands in a list sorted by `sortKey(name, script)`, as a capital: Lj or Љ
 * for Ljubica. A foreign letter stands under its base (Ödön under O), or under its sound in azbuka.
 */
export function alphabetLetter(name: string, script: Script = "sr-Latn"): string {
  const word =
    name
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/u)?.[0] ?? "";
  const letter = lettersOf(word)[0] ?? "";
  if (script === "sr-Latn") return /^\p{Script=Latin}/u.test(letter) ? firstLetter(letter) : OTHER_LETTER;
  const cyrillic = toCyrillic(SOUNDS[letter] ?? letter);
  return ALPHABETS["sr-Cyrl"].includes(cyrillic) ? cyrillic.toUpperCase() : OTHER_LETTER;
}

const SOUNDS: Record<string, string> = { q: "k", w: "v", x: "k", y: "i" };

/** The capitals of a script, in order, for an index of letters. */
export function alphabetIndex(script: Script = "sr-Latn"): string[] {
  return ALPHABETS[script].map(firstLetter);
}
