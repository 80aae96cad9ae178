import { fullThreads } from "db/seeds/threads/full-threads";
import { expect, test } from "vitest";
import { guessLanguage } from "~/domain/prose/guess-language";

test("a post is marked by what it is written in, not by what its author reads the site in", () => {
  for (const reads of ["en", "sr-Latn", "sr-Cyrl"] as const) {
    expect(guessLanguage("Does anyone have an agreement we could learn from?", reads)).toBe("en");
    expect(guessLanguage("Ko sme da dira predmete iz zbirke?", reads)).toBe("sr-Latn");
    expect(guessLanguage("nisam siguran sta da radim s tim", reads)).toBe("sr-Latn");
    expect(guessLanguage("Ко сме да дира предмете? See the link.", reads)).toBe("sr-Cyrl");
  }
});

test("a post that says nothing keeps the language of its author, in the letters it has", () => {
  expect(guessLanguage("Bravo!", "en")).toBe("en");
  expect(guessLanguage("Bravo!", "sr-Latn")).toBe("sr-Latn");
  expect(guessLanguage("Bravo!", "sr-Cyrl")).toBe("sr-Latn");
  expect(guessLanguage("👏", "sr-Cyrl")).toBe("sr-Cyrl");
});

test("it agrees with those who wrote the demo's discussions", () => {
  const posts = fullThreads.flatMap((thread) => [thread, ...thread.replies]);
  const wrong = posts.filter(({ body, language }) => guessLanguage(body, "en") !== language);
  expect(wrong.map(({ body }) => body.slice(0, 80))).toEqual([]);
});
