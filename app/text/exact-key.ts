import { latinLetters, UNSEEN } from "./fold";

/**
 * The second key of search: Latin and lower case, diacritics kept. Nada and Nađa share a search key; among
 * such, those whose exact key is that of the query come first.
 */
export function exactKey(text: string): string {
  return latinLetters(text.normalize("NFKC").replace(UNSEEN, ""))
    .toLowerCase()
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
}
