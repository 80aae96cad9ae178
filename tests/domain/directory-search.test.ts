import { beforeAll, expect, test } from "vitest";
import { browseDirectory } from "~/domain/members/directory/directory.server";
import { aMember } from "../support/cast";
import { hostileQueries } from "../support/hostile-queries";

const reader = aMember("Čitateljka", { claimedAt: null });
const find = (q: string, language: "sr-Latn" | "sr-Cyrl" | "en" = "sr-Latn") =>
  browseDirectory(reader, new URLSearchParams({ q }), language).people.map(({ person }) => person.name);

const EVERY_DJORDJE = ["Đorđe Marić", "Djordje Marić", "Dorde Marić", "Ђорђе Марић", "Ðorđe Marić"];

beforeAll(() => {
  for (const name of EVERY_DJORDJE) aMember(name);
  aMember("Nada Kos");
  aMember("Nađa Kos");
  aMember("Nađa Anić");
  aMember("Šandor Kiš", { organisation: "Muzej žitnih polja", position: "kustos", positionEn: "curator" });
  aMember("Љубица Џинић", {}, { helps: ["touring"] });
});

test("every spelling of Đorđe is found from every other", () => {
  for (const typed of ["Đorđe", "djordje", "dorde", "ЂОРЂЕ", "ђорђе", "Ðorđe", "DJORDJE", "Đorde"]) {
    expect([typed, [...find(typed)].sort()]).toEqual([typed, [...EVERY_DJORDJE].sort()]);
  }
});

test("who is spelt exactly as it was typed stands first, in either alphabet", () => {
  expect(find("nađa")).toEqual(["Nađa Anić", "Nađa Kos", "Nada Kos"]);
  expect(find("nada")).toEqual(["Nada Kos", "Nađa Anić", "Nađa Kos"]);
  expect(find("нађа")).toEqual(["Nađa Anić", "Nađa Kos", "Nada Kos"]);
  expect(find("đorđe").slice(0, 2).sort()).toEqual(["Đorđe Marić", "Ђорђе Марић"]);
});

test("any beginning of any word in any order finds a person", () => {
  expect(find("kis sand")).toEqual(["Šandor Kiš"]);
  expect(find("киш")).toEqual(["Šandor Kiš"]);
  expect(find("ljub dzin")).toEqual(["Љубица Џинић"]);
});

test("people are found by their organisation, position and topics, whatever language they are typed in", () => {
  expect(find("zitnih")).toEqual(["Šandor Kiš"]);
  expect(find("житних поља")).toEqual(["Šandor Kiš"]);
  expect(find("curator")).toEqual(["Šandor Kiš"]);
  expect(find("gostovanja")).toEqual(["Љубица Џинић"]);
  expect(find("гостовања")).toEqual(["Љубица Џинић"]);
  expect(find("touring", "sr-Cyrl")).toEqual(["Љубица Џинић"]);
});

test("a query is never syntax: quotes, operators, wildcards, signs and lengths all answer", () => {
  const everybody = find("").length;
  for (const signs of [
    "***",
    '"',
    '""""',
    "''",
    "--",
    "( )",
    "^",
    "\u0000",
    "—",
    "🎭",
    "\u202e\u200d",
    "%_",
  ]) {
    expect([signs, find(signs).length]).toEqual([signs, everybody]);
  }
  for (const hostile of [
    'nada" OR "a',
    "nada NEAR kos",
    "NEAR(nada kos, 1)",
    "name : nada",
    "{name organisation} : nada",
    "nada AND NOT kos",
    "nada -kos",
    "^nada",
    "nada*kos",
    "nada\u0000kos",
    "x".repeat(10_240),
    "nada ".repeat(2_048),
    '"'.repeat(10_240),
    "ж".repeat(10_240),
    "'; DROP TABLE members; --",
    "\ud800",
    "𐐷𐐷 𞤀 ꙮ",
    "ﷺ".repeat(50),
  ]) {
    expect(() => find(hostile)).not.toThrow();
  }
  expect(find("nada")).toContain("Nada Kos");
  expect(find("nada NEAR kos")).toEqual([]);
});

test("116 strings made to break an index or SQL are words like any other: an answer, and nobody who does not fit", () => {
  const queries = hostileQueries();
  expect(queries).toHaveLength(116);
  const everybody = find("").length;
  for (const query of queries) {
    const { total, filter, people } = browseDirectory(reader, new URLSearchParams({ q: query }), "sr-Latn");
    if (filter.q === "") expect([query, total]).toEqual([query, everybody]);
    else expect(people.length).toBeLessThanOrEqual(total);
    expect(total).toBeLessThanOrEqual(everybody);
  }
  expect(find("name:nada")).toEqual([]);
  expect(find("nada OR anic")).toEqual([]);
});
