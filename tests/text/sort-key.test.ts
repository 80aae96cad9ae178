import { expect, test } from "vitest";
import type { Script } from "~/text/alphabet";
import { alphabetIndex, alphabetLetter } from "~/text/alphabet-index";
import { toCyrillic } from "~/text/scripts";
import { sortKey } from "~/text/sort-key";
import vectors from "./serbian-text-vectors.json";

function sorted(names: string[], script: Script = "sr-Latn"): string[] {
  return names
    .map((name) => ({ name, key: sortKey(name, script) }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ name }) => name);
}

/** The same names in an order that helps nobody. */
function shuffled(names: readonly string[]): string[] {
  return [...names].reverse().sort((one, other) => one.length - other.length);
}

test("every sample list comes out in its order from any other order", () => {
  for (const { locale, sorted: expected } of vectors.sort) {
    expect(sorted(shuffled(expected), locale as Script)).toEqual(expected);
  }
});

test("the directory stands from A to Ž as people expect it, with Cyrillic names in their places", () => {
  const names = [
    "Cvetić",
    "Čolić",
    "Dragić",
    "Џиновић",
    "Đurić",
    "Лукић",
    "Ljubić",
    "Nuša",
    "Његош",
    "Savić",
    "Šarić",
    "Жикић",
  ];
  expect(sorted(shuffled(names))).toEqual(names);
});

test("the same people stand from А to Ш in azbuka, with Latin names in their places", () => {
  const names = [
    "Dragić",
    "Ђурић",
    "Жикић",
    "Zorić",
    "Lukić",
    "Љубић",
    "Nuša",
    "Njegoš",
    "Savić",
    "Ћук",
    "Cvetić",
    "Чолић",
    "Džinović",
    "Шарић",
  ];
  expect(sorted(shuffled(names), "sr-Cyrl")).toEqual(names);
});

test("a name stands in one place whichever script it is written in", () => {
  for (const name of ["Ljubica Njegovan", "Džemila Hadžić", "Tanjug", "Nadživić", "Đorđe Odžačar"]) {
    for (const script of ["sr-Latn", "sr-Cyrl"] as const) {
      const place = (text: string) => sortKey(text, script).split(" ")[0];
      expect(place(toCyrillic(name))).toBe(place(name));
    }
  }
});

test("two sounds that look like one letter are sorted as two", () => {
  expect(sorted(["nadživeti", "nadzor", "nadut", "nadžak"])).toEqual([
    "nadut",
    "nadzor",
    "nadživeti",
    "nadžak",
  ]);
  expect(sorted(["injekcija", "inje", "inozemni"])).toEqual(["injekcija", "inozemni", "inje"]);
});

test("foreign letters stand near their base, and q w x y have a place", () => {
  const latin = [
    "Áron",
    "Arsić",
    "Ödön",
    "Pavlović",
    "Quinn",
    "Rakić",
    "Vasić",
    "Warhol",
    "Xavier",
    "Yvonne",
    "Zec",
  ];
  expect(sorted(shuffled(latin))).toEqual(latin);
  const cyrillic = ["Warhol", "Васић", "Гајић", "Ивић", "Yvonne", "Јанић", "Quinn", "Лукић"];
  expect(sorted(shuffled(cyrillic), "sr-Cyrl")).toEqual(cyrillic);
});

test("numbers come before letters and by their size; quotes and case do not count", () => {
  const titles = ["2. ciklus", "10. ciklus", "007b", "100 dana", "„Atelje”", "azbuka", "Beograd"];
  expect(sorted(shuffled(titles))).toEqual([
    "2. ciklus",
    "007b",
    "10. ciklus",
    "100 dana",
    "„Atelje”",
    "azbuka",
    "Beograd",
  ]);
  expect(sorted(["ana b", "Ana A", "ANA C"])).toEqual(["Ana A", "ana b", "ANA C"]);
});

test("a shorter name comes first, and a tie has always the same order", () => {
  expect(sorted(["Anakin", "Ana Z", "Ana"])).toEqual(["Ana", "Ana Z", "Anakin"]);
  expect(sorted(["Szabó", "Szabo", "Ана", "Ana"])).toEqual(["Ana", "Ана", "Szabo", "Szabó"]);
  expect(sorted(["Szabo", "Szabó", "Ana", "Ана"])).toEqual(["Ana", "Ана", "Szabo", "Szabó"]);
});

test("a name is filed under its letter in either alphabet", () => {
  for (const { input, latn, cyrl } of vectors.alphabetIndex) {
    for (const name of [input, toCyrillic(input)]) {
      expect(alphabetLetter(name)).toBe(latn);
      expect(alphabetLetter(name, "sr-Cyrl")).toBe(cyrl);
    }
  }
  expect(alphabetLetter("Ödön")).toBe("O");
  expect(alphabetLetter("Yvonne", "sr-Cyrl")).toBe("И");
  expect(alphabetLetter("„Oktobar”")).toBe("O");
  for (const script of ["sr-Latn", "sr-Cyrl"] as const) {
    expect(alphabetLetter("7. krug", script)).toBe("#");
    expect(alphabetLetter("🙂", script)).toBe("#");
    expect(alphabetIndex(script)).toHaveLength(30);
  }
});
