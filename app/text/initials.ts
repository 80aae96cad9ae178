import { splitDigraphs, splitsOf } from "./scripts";

/**
 * The initials of a person for a picture: of the first and the last word, in the script of the name. Lj, Nj
 * and Dž are one letter. What stands in brackets is not part of the name. Empty for a name without letters.
 */
export function initials(name: string): string {
  const words = name
    .normalize("NFC")
    .replace(/\([^)]*\)/g, " ")
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ""))
    .filter((word) => word !== "");
  const first = words.at(0);
  const last = words.at(-1);
  if (first === undefined || last === undefined) return "";
  return words.length === 1 ? firstLetter(first) : firstLetter(first) + firstLetter(last);
}

/** The first letter of a word as a capital: Lj of ljubav and LJUBICA, O of odžaliti. */
export function firstLetter(word: string): string {
  const split = splitDigraphs(word.normalize("NFC"));
  const two = split.slice(0, 2).toLowerCase();
  if (/^(lj|nj|dž)$/.test(two) && !splitsOf(split.toLowerCase()).has(0)) {
    return two[0]!.toUpperCase() + two[1];
  }
  return ([...split][0] ?? "").toUpperCase();
}
