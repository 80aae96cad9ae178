import { APOSTROPHES, latinLetters, UNSEEN, withoutMarks } from "./fold";
import { CYRILLIC_TO_LATIN } from "./script-exceptions";

/**
 * The form in which a text is looked for: one key for both alphabets, with or without diacritics, however
 * it was typed (Đorđe, Djordje and Ђорђе are all "dorde"). Words are parted by one space; nothing but
 * letters and digits is left, so the key of "—" is empty. Stored beside texts and applied to queries.
 */
export function searchKey(text: string): string {
  return quickKey(text) ?? carefulKey(text);
}

/** The steps as they are ruled, one by one. searchKey gives the same, faster, where it can. */
export function carefulKey(text: string): string {
  const latin = latinLetters(text.normalize("NFKC").replace(UNSEEN, ""));
  return withoutMarks(latin.toLowerCase())
    .replace(/dj/g, "d")
    .replace(APOSTROPHES, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const GAP = " ";
const NOTHING = "";
const QUICK = quickTable();

/** One pass over a table of the characters Serbian is written in; undefined when it meets any other. */
function quickKey(text: string): string | undefined {
  let key = "";
  let gap = false; // a space is due before the next letter
  let afterD = false; // a j standing right behind a d is swallowed: dj is how đ is typed
  for (let at = 0; at < text.length; at++) {
    const piece = QUICK[text.charCodeAt(at)];
    if (piece === undefined) return undefined;
    if (piece === NOTHING) {
      if (text[at] !== "\u00ad") afterD = false;
    } else if (piece === GAP) {
      gap = true;
      afterD = false;
    } else if (afterD && piece === "j") {
      afterD = false;
    } else {
      key += gap && key !== "" ? ` ${piece}` : piece;
      gap = false;
      afterD = piece === "d";
    }
  }
  return key;
}

function quickTable(): (string | undefined)[] {
  const table: (string | undefined)[] = new Array(0x2030).fill(undefined);
  for (let code = 0; code < 128; code++) table[code] = carefulKey(String.fromCharCode(code)) || GAP;
  for (const letter of ["č", "ć", "š", "ž", "đ", ...Object.keys(CYRILLIC_TO_LATIN)]) {
    table[letter.charCodeAt(0)] = carefulKey(letter);
    table[letter.toUpperCase().charCodeAt(0)] = carefulKey(letter);
  }
  for (const sign of "–—„“”…\u00a0") table[sign.charCodeAt(0)] = GAP;
  for (const sign of "'`’‘\u00ad") table[sign.charCodeAt(0)] = NOTHING;
  return table;
}
