import { expect, test } from "vitest";
import { isLanguage, preferredLanguage } from "~/i18n/languages";

test("a reader without a choice gets the language of the browser: Cyrillic only who names it", () => {
  const cases: [string | null, string][] = [
    ["sr-Cyrl", "sr-Cyrl"],
    ["sr-Cyrl-RS,sr;q=0.9", "sr-Cyrl"],
    ["sr", "sr-Latn"],
    ["sr-RS,sr;q=0.9,en;q=0.8", "sr-Latn"],
    ["sr-Latn-RS", "sr-Latn"],
    ["sr-ME", "sr-Latn"],
    ["hr-HR,hr;q=0.9", "sr-Latn"],
    ["bs", "sr-Latn"],
    ["en-US,en;q=0.9,sr;q=0.8", "en"],
    ["de,fr;q=0.5", "en"],
    ["de-AT,sr;q=0.6", "sr-Latn"],
    ["en;q=0.2, SR-CYRL;q=0.7", "sr-Cyrl"],
    ["sr;q=0", "en"],
    ["*", "en"],
    ["", "en"],
    [null, "en"],
    [";;;,,q=,=", "en"],
  ];
  for (const [header, language] of cases) expect(preferredLanguage(header), String(header)).toBe(language);
});

test("only the three languages of the house are languages", () => {
  for (const value of ["sr-Latn", "sr-Cyrl", "en"]) expect(isLanguage(value)).toBe(true);
  for (const value of ["sr", "EN", "", null, undefined, 1, ["en"]]) expect(isLanguage(value)).toBe(false);
});
