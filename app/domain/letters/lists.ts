/** Letters that a person may do without: each list can be left by itself. All others concern the account. */
export const LETTER_LISTS = ["saved-views", "freshness"] as const;
export type LetterList = (typeof LETTER_LISTS)[number];

export function isLetterList(value: unknown): value is LetterList {
  return LETTER_LISTS.some((list) => list === value);
}
