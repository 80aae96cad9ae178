import { expect, test } from "vitest";
import { browseDirectory } from "~/domain/members/directory/directory.server";
import { withoutCaseEnding } from "~/text/case-ending";
import { isOneTypo } from "~/text/one-typo";
import { searchKey } from "~/text/search-key";
import { aMember } from "../support/cast";

const reader = aMember("Čitateljka", { claimedAt: null });
const ask = (q: string) => browseDirectory(reader, new URLSearchParams({ q }), "sr-Latn");
const find = (q: string) => ask(q).people.map(({ person }) => person.name);

aMember("Đorđe Čolić", { city: "Niš" });
aMember("Ђорђе Шћепановић");
aMember("Vesna Čalić", { alsoKnownAs: "Vesna Strugar" });
aMember("Ljiljana Džinović");
aMember("Marko Cvetić", { organisation: "Muzej savremene umetnosti" });

test("one slip is forgiven from five letters: another letter, one too many, one too few, two exchanged", () => {
  expect(find("djorje")).toEqual(["Đorđe Čolić", "Ђорђе Шћепановић"]);
  expect(find("dordde").sort()).toEqual(["Đorđe Čolić", "Ђорђе Шћепановић"].sort());
  for (const typed of ["scepanvoic", "šćepanovik", "scepannovic", "шћепновић", "cepanovic", "ščepanović"]) {
    expect([typed, find(typed)]).toEqual([typed, ["Ђорђе Шћепановић"]]);
  }
  for (const typed of ["ljilana", "liljana", "ljiljnaa"]) {
    expect([typed, find(typed)]).toEqual([typed, ["Ljiljana Džinović"]]);
  }
});

test("two slips are two words, and short words are taken as they stand", () => {
  expect(find("scpanvic")).toEqual([]);
  expect(find("nsi")).toEqual([]);
  expect(find("cola")).toEqual([]);
});

test("who is spelt as it was typed stands before who is forgiven", () => {
  expect(find("čolić")).toEqual(["Đorđe Čolić", "Vesna Čalić"]);
  expect(find("čalić")).toEqual(["Vesna Čalić", "Đorđe Čolić"]);
  expect(find("colic")).toEqual(["Đorđe Čolić", "Vesna Čalić"]);
});

test("a word in another case is found, also beside other words and in the other alphabet", () => {
  expect(find("đorđu nišu")).toEqual(["Đorđe Čolić"]);
  expect(find("Ђорђа из Ниша".replace(" из", ""))).toEqual(["Đorđe Čolić"]);
  expect(find("muzejima")).toEqual(["Marko Cvetić"]);
});

test("somebody is found by the name from before", () => {
  expect(find("strugar")).toEqual(["Vesna Čalić"]);
});

test("a forgiven word is marked too, in its own letters", () => {
  expect(ask("scepanvoic").marks).toContain("scepanovic");
  expect(ask("djordje").marks).toEqual(["dorde"]);
});

test("endings of cases are taken from words that are long enough to lose them", () => {
  const stem = (word: string) => withoutCaseEnding(searchKey(word));
  expect(["Niš", "Nišu", "Niša", "Ниш", "Нишом"].map(stem)).toEqual(Array(5).fill("nis"));
  expect(["pozorište", "pozorišta", "pozorištu", "pozorištem", "позориште"].map(stem)).toEqual(
    Array(5).fill("pozorist"),
  );
  expect(stem("Ana")).toBe("ana");
});

test("a slip is a slip in either direction, and equal words have none", () => {
  expect(isOneTypo("marko", "marko")).toBe(false);
  expect(isOneTypo("markp", "marko")).toBe(true);
  expect(isOneTypo("amrko", "marko")).toBe(true);
  expect(isOneTypo("mark", "marko")).toBe(false);
  expect(isOneTypo("cvetic", "savic")).toBe(false);
  // The beginning of a longer word, with enough behind the slip to be sure.
  expect(isOneTypo("scepsno", "scepanovic")).toBe(true);
  expect(isOneTypo("scepas", "scepanovic")).toBe(false);
  // A word that begins otherwise is another word, unless all the rest agrees.
  expect(isOneTypo("colic", "policy")).toBe(false);
  expect(isOneTypo("marko", "zarkov")).toBe(false);
  expect(isOneTypo("colicy", "policy")).toBe(true);
  expect(isOneTypo("cepanovic", "scepanovic")).toBe(true);
});
