import type { ReplySeed, SeedForm, SeedLanguage } from "./thread-seed";

type Extra = Pick<ReplySeed, "by" | "mentionsPrevious">;

function speaker(language: SeedLanguage, plain?: true) {
  const say =
    (form: SeedForm) =>
    (body: string, extra: Extra = {}): ReplySeed => ({
      form,
      language,
      body,
      ...(plain && { plain }),
      ...extra,
    });
  return { f: say("f"), m: say("m"), any: say("any") };
}

/** Replies in Serbian, Latin alphabet: `latin.f("…")`, `latin.m("…")`, `latin.any("…")`. */
export const latin = speaker("sr-Latn");

/** Replies in Latin typed without diacritics. */
export const plain = speaker("sr-Latn", true);

/** Replies in Cyrillic. */
export const cyrillic = speaker("sr-Cyrl");

/** Replies in English. */
export const english = speaker("en");
