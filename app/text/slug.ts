import { APOSTROPHES, latinLetters, UNSEEN, withoutMarks } from "./fold";

/**
 * A text as part of an address: small ASCII letters and digits parted by hyphens, đ as dj. Another fold than
 * searchKey, for people read addresses. Empty when nothing is left: the caller falls back to the id.
 */
export function slug(text: string): string {
  const latin = latinLetters(text.normalize("NFKC").replace(UNSEEN, "")).toLowerCase();
  return withoutMarks(latin.replace(/[đð]/g, "dj").replace(APOSTROPHES, ""))
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
