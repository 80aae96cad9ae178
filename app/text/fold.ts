import { CYRILLIC_TO_LATIN, OTHER_CYRILLIC_TO_LATIN } from "./script-exceptions";

const CYRILLIC_LETTER = /[\u0400-\u04ff]/g;

/** Soft hyphens, joiners, direction marks: unseen in a text, and never part of what somebody looks for. */
export const UNSEEN = /\u00ad|\u034f|[\u200b-\u200f]|\u2060|\ufeff/g;

export const APOSTROPHES = /['’‘‛ʼʹ′`´]/g;

/**
 * Every Cyrillic letter as Latin ones, for keys: without exceptions and kept spans, and with the letters of
 * neighbouring alphabets. Text for people goes through toLatin in scripts.ts instead.
 */
export function latinLetters(text: string): string {
  return text.replace(CYRILLIC_LETTER, (letter) => {
    const lower = letter.toLowerCase();
    const latin = CYRILLIC_TO_LATIN[lower] ?? OTHER_CYRILLIC_TO_LATIN[lower];
    if (latin === undefined) return letter;
    return lower === letter ? latin : latin.toUpperCase();
  });
}

const WITHOUT_DECOMPOSITION: Record<string, string> = {
  đ: "d",
  ð: "d",
  ɖ: "d",
  ł: "l",
  ø: "o",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

/** Lower-case text without diacritics. Some letters, đ first of all, have no decomposition and are listed. */
export function withoutMarks(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đðɖłøßæœı]/g, (letter) => WITHOUT_DECOMPOSITION[letter]!);
}
