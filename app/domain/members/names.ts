import type { MessageKey } from "~/i18n/translate";

// What cannot be seen or turns the direction of a line may make two names look alike, so no name has it:
// every invisible or unassigned sign, blank letters of Hangul and Braille, signs that join or vary others.
const UNSEEN = /\p{C}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}|\u115f|\u1160|\u2800|\u3164|\uffa0/u;
const SIGNS = /[^\p{L}\p{M}\p{Zs} .,’'‘`ʼ·()\-‐‑–]/u;
/** More marks on one letter than any language writes. */
const FLOOD = /\p{M}{3}/u;
const LETTER = /\p{L}/u;

const SCRIPTS = {
  latin: /\p{Script=Latin}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  greek: /\p{Script=Greek}/u,
  armenian: /\p{Script=Armenian}/u,
} as const;
type Script = keyof typeof SCRIPTS | "other";

/** A name as it is kept: composed, ligatures and full-width letters folded, one space between words. */
export function tidyName(typed: string): string {
  return typed
    .normalize("NFKC")
    .replace(/\p{Zs}+/gu, " ")
    .replace(/['‘`ʼ]/g, "’")
    .trim();
}

/**
 * Why this cannot be somebody's name, or undefined. A name is seen, has a letter, and is written in one
 * script: mixed letters are how one person is made to look like another.
 */
export function problemOfName(name: string): MessageKey | undefined {
  if (UNSEEN.test(name)) return "profile.name.unseen";
  if (SIGNS.test(name)) return "profile.name.signs";
  if (FLOOD.test(name)) return "profile.name.signs";
  if (!LETTER.test(name)) return "profile.name.noLetter";
  if (scriptsOf(name).size > 1) return "profile.name.mixed";
  return undefined;
}

/** The same for several names, parted by commas, each in a script of its own. */
export function problemOfNames(names: string): MessageKey | undefined {
  return names
    .split(",")
    .map((name) => problemOfName(name.trim()))
    .find((problem) => problem !== undefined);
}

/** Whether all letters of the name are of that script. */
export function isIn(script: "latin" | "cyrillic", name: string): boolean {
  return [...scriptsOf(name)].every((each) => each === script);
}

function scriptsOf(name: string): Set<Script> {
  const scripts = new Set<Script>();
  for (const letter of name) {
    if (!LETTER.test(letter) || /[\p{Script=Common}\p{Script=Inherited}]/u.test(letter)) continue;
    const known = Object.entries(SCRIPTS).find(([, of]) => of.test(letter));
    scripts.add(known ? (known[0] as Script) : "other");
  }
  return scripts;
}
