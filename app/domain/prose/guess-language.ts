import type { Language } from "~/i18n/languages";

// Short words that nearly every sentence holds, and that the other language does not have.
const SERBIAN =
  "je da se na za što sto šta sta kako smo ste nije nisam ali ili koji koja koje su ima imam može moze već vec ovo bih li od u sa kao samo kad kada ne mi vam nam ga ako još jos sve bi hvala treba imate sam danas nekad ja";
const ENGLISH =
  "the and of is are you with that this for have it how what was not be your from they which would can we my our an in at if has but or thanks who there";
const LANGUAGE_OF = new Map<string, "sr-Latn" | "en">([
  ...SERBIAN.split(" ").map((word) => [word, "sr-Latn"] as const),
  ...ENGLISH.split(" ").map((word) => [word, "en"] as const),
]);

const SERBIAN_LETTER = /[čćžšđ]/;

/** Letters read at most: the beginning of a post says what it is written in. */
const ENOUGH = 2_000;

/**
 * The language to mark a post with: Serbian Cyrillic when most of its letters are Cyrillic, otherwise
 * Serbian or English by its letters and its small words; where they say nothing, `fallback`, the language its author reads
 * the site in.
 */
export function guessLanguage(text: string, fallback: Language): Language {
  const sample = text.slice(0, ENOUGH).toLowerCase();
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillic > latin) return "sr-Cyrl";

  let leaning = 0;
  for (const [word] of sample.matchAll(/\p{L}+/gu)) {
    const language = SERBIAN_LETTER.test(word) ? "sr-Latn" : LANGUAGE_OF.get(word);
    if (language) leaning += language === "en" ? 1 : -1;
  }
  if (leaning !== 0) return leaning > 0 ? "en" : "sr-Latn";
  return fallback === "sr-Cyrl" && latin > 0 ? "sr-Latn" : fallback;
}
