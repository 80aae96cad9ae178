/** What a key does: open a place, go to the next or previous row, or one of the two helpers. */
export type Shortcut =
  | { kind: "go"; to: string }
  | { kind: "row"; step: 1 | -1 }
  | { kind: "search" }
  | { kind: "help" };

const PLACES: Record<string, string> = { p: "/", r: "/threads", q: "/questions", l: "/members", s: "/rooms" };

const LETTERS: Record<string, string> = Object.fromEntries(
  [..."љqњwеeрrтtзzуuиiоoпpаaсsдdфfгgхhјjкkлlцcвvбbнnмm"].flatMap((cyrillic, place, all) =>
    place % 2 === 0 ? [[cyrillic, all[place + 1]!]] : [],
  ),
);

/** The Latin letter on the same key of a keyboard set to Serbian Cyrillic; any other key as it is. */
export function latinKey(key: string): string {
  return LETTERS[key] ?? key;
}

/**
 * The meaning of a key typed after `before` (the key before it, if that was a moment ago). Undefined for
 * keys that mean nothing here. The letters are those of the Serbian places: početna, razgovori, pitanja, ljudi, sobe.
 */
export function readShortcut(typed: string, before: string | undefined): Shortcut | undefined {
  const [key, previous] = [latinKey(typed), before && latinKey(before)];
  if (previous === "g") return key in PLACES ? { kind: "go", to: PLACES[key]! } : undefined;
  if (key === "/") return { kind: "search" };
  if (key === "?") return { kind: "help" };
  if (key === "j") return { kind: "row", step: 1 };
  if (key === "k") return { kind: "row", step: -1 };
  return undefined;
}
