import {
  AMBIGUOUS_NUMERALS,
  CYRILLIC_TO_LATIN,
  DIGRAPH_CODE_POINTS,
  KEPT_SPANS,
  KEPT_WORDS,
  LATIN_TO_CYRILLIC,
  ROMAN_NUMERAL,
  SPLIT_RULES,
} from "./script-exceptions";

const DIGRAPH = /[ǄǅǆǇǈǉǊǋǌ]/g;
const SPANS = new RegExp(`${KEPT_SPANS}|\\p{L}[\\p{L}\\p{M}]*`, "gu");
const LETTER = /^\p{L}/u;
const CYRILLIC = /[\u0400-\u04ff]/;
const LATIN = /[A-Za-z\u00c0-\u024f\u0250-\u02af\u1e00-\u1eff]/;
const UPPER = /\p{Lu}/u;

/**
 * Text for a reader of the Latin script. Words in Serbian Cyrillic are transliterated; addresses, code,
 * placeholders and words with letters of other Cyrillic alphabets stay as they were written.
 */
export function toLatin(text: string): string {
  const split = splitDigraphs(text);
  if (!CYRILLIC.test(split)) return split;
  return split.replace(SPANS, (span) => (isWord(span) && CYRILLIC.test(span) ? latinWord(span) : span));
}

/**
 * Text for a reader of the Cyrillic script. Follows the exceptions in script-exceptions.ts (nadživeti is
 * надживети); addresses, code, placeholders, Roman numerals and foreign words stay in Latin.
 */
export function toCyrillic(text: string): string {
  if (!LATIN.test(text)) return text;
  return text.replace(SPANS, (span) => (isWord(span) && LATIN.test(span) ? cyrillicWord(span) : span));
}

/** True when every letter of the name is Serbian, in either script, so that it may be transliterated. */
export function isSerbianName(name: string): boolean {
  const letters = splitDigraphs(name.normalize("NFC")).match(/[\p{L}\p{M}]/gu) ?? [];
  return letters.length > 0 && letters.every(isSerbianLetter);
}

export function splitDigraphs(text: string): string {
  return text.replace(DIGRAPH, (letter) => DIGRAPH_CODE_POINTS[letter]!);
}

/**
 * Where in a lower-cased Latin word two letters stand for two sounds (nad|živeti), as indexes of the first
 * of them. Everywhere else lj, nj and dž are one letter.
 */
export function splitsOf(word: string): Set<number> {
  const splits = new Set<number>();
  if (!word.includes("nj") && !word.includes("dž")) return splits;
  for (const { pattern, splitAfter } of SPLIT_RULES) {
    for (const match of word.matchAll(pattern)) splits.add(match.index + splitAfter);
  }
  return splits;
}

function isSerbianLetter(letter: string): boolean {
  const lower = letter.toLowerCase();
  return lower in CYRILLIC_TO_LATIN || lower in LATIN_TO_CYRILLIC;
}

/** Kept spans that begin with a letter (an address, a mention) always hold a sign no word has. */
function isWord(span: string): boolean {
  return LETTER.test(span) && !/[^\p{L}\p{M}]/u.test(span);
}

function latinWord(word: string): string {
  const letters = [...word.normalize("NFC")];
  const foreign = letters.some(
    (letter) => CYRILLIC.test(letter) && !(letter.toLowerCase() in CYRILLIC_TO_LATIN),
  );
  if (foreign) return word;
  return letters.map((letter, at) => latinLetter(letter, letters[at - 1], letters[at + 1])).join("");
}

function latinLetter(letter: string, before: string | undefined, after: string | undefined): string {
  const lower = letter.toLowerCase();
  const latin = CYRILLIC_TO_LATIN[lower];
  if (latin === undefined) return letter;
  if (lower === letter) return latin;
  const amongCapitals = UPPER.test(after ?? before ?? "");
  return amongCapitals ? latin.toUpperCase() : latin[0]!.toUpperCase() + latin.slice(1);
}

function cyrillicWord(word: string): string {
  const latin = splitDigraphs(word.normalize("NFC"));
  if (staysLatin(latin)) return word;

  const lower = latin.toLowerCase();
  const splits = splitsOf(lower);
  let result = "";
  for (let at = 0; at < latin.length; ) {
    const two = LATIN_TO_CYRILLIC[lower.slice(at, at + 2)];
    const length = two && lower.length > at + 1 && !splits.has(at) ? 2 : 1;
    const letter = length === 2 ? two : LATIN_TO_CYRILLIC[lower[at]!];
    const written = latin[at]!;
    result += !letter ? written : written === lower[at] ? letter : letter.toUpperCase();
    at += length;
  }
  return result;
}

function staysLatin(word: string): boolean {
  if (KEPT_WORDS.has(word) || (word.length > 2 && KEPT_WORDS.has(word.toLowerCase()))) return true;
  if (ROMAN_NUMERAL.test(word) && !AMBIGUOUS_NUMERALS.has(word)) return true;
  return [...word].some((letter) => LATIN.test(letter) && !(letter.toLowerCase() in LATIN_TO_CYRILLIC));
}
