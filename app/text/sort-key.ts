import { ALPHABETS, type Script } from "./alphabet";
import { APOSTROPHES, UNSEEN } from "./fold";
import { lettersOf } from "./letters-of";

// Printable signs in the order of their codes, so that SQLite's BINARY and JavaScript's < agree:
// end of the key < gap between words < digits < letters < letters of scripts we have no alphabet for.
const END = " ";
const GAP = "!";
const OTHER = "~";
const FIRST_LETTER = "A".charCodeAt(0);

const WEIGHTS: Record<Script, Map<string, string>> = {
  "sr-Latn": latinWeights(),
  "sr-Cyrl": cyrillicWeights(),
};

/**
 * A key whose plain binary order is the order of the alphabet of `script`: abeceda (A–Ž) or azbuka (А–Ш).
 * Names in the other script stand in their place; lj, nj, dž are letters; case, marks on foreign letters
 * and punctuation do not count, numbers go by size and before letters. Texts that differ only in what does
 * not count are told apart by their spelling, always in the same order.
 */
export function sortKey(text: string, script: Script = "sr-Latn"): string {
  const exact = text.normalize("NFC");
  const words = exact.toLowerCase().replace(UNSEEN, "").replace(APOSTROPHES, "");
  const weights = WEIGHTS[script];

  let key = "";
  let end = 0;
  for (const { 0: piece, index } of words.matchAll(/\p{N}+|[\p{L}\p{M}]+/gu)) {
    if (key !== "" && index > end) key += GAP;
    key += /^\p{N}/u.test(piece) ? numberWeight(piece) : wordWeight(piece, weights);
    end = index + piece.length;
  }
  return `${key}${END}${exact}`;
}

function wordWeight(word: string, weights: Map<string, string>): string {
  let key = "";
  for (const letter of lettersOf(word)) key += weights.get(letter) ?? OTHER + letter;
  return key;
}

/** The count of digits goes first, so that 2 stands before 10. */
function numberWeight(digits: string): string {
  const number = digits.normalize("NFKC").replace(/^0+(?=.)/, "");
  return String(Math.min(number.length, 99)).padStart(2, "0") + number;
}

function latinWeights(): Map<string, string> {
  const letters = ALPHABETS["sr-Latn"].flatMap((letter) => {
    if (letter === "p") return ["p", "q"];
    return letter === "v" ? ["v", "w", "x", "y"] : [letter];
  });
  return new Map(letters.map((letter, place) => [letter, String.fromCharCode(FIRST_LETTER + place)]));
}

/** Azbuka has no place for q w x y, so they stand where their sound does. */
function cyrillicWeights(): Map<string, string> {
  const weights = new Map(
    ALPHABETS["sr-Cyrl"].map((letter, place) => [
      lettersOf(letter)[0]!,
      String.fromCharCode(FIRST_LETTER + place),
    ]),
  );
  const asSound = (sound: string) => [...sound].map((letter) => weights.get(letter)).join("");
  for (const [letter, sound] of Object.entries({ q: "k", w: "v", x: "ks", y: "i" })) {
    weights.set(letter, asSound(sound));
  }
  return weights;
}
