import { expect, test } from "vitest";
import { exactKey } from "~/text/exact-key";
import { carefulKey, searchKey } from "~/text/search-key";
import vectors from "./serbian-text-vectors.json";

test("every sample is found by its key", () => {
  for (const { input, key } of vectors.searchKey.vectors) expect(searchKey(input)).toBe(key);
});

test("what is typed finds the words that begin so, in either alphabet", () => {
  for (const { query, target, match } of vectors.searchKey.prefixMatches) {
    const words = searchKey(target).split(" ");
    expect(words.some((word) => word.startsWith(searchKey(query)))).toBe(match);
  }
});

test("of names that share a key the one spelled as asked comes first", () => {
  for (const { query, candidates, expected } of vectors.searchKey.ranking.cases) {
    const exact = exactKey(query);
    const ranked = [...candidates].sort(
      (a, b) => Number(exactKey(b) === exact) - Number(exactKey(a) === exact),
    );
    expect(ranked).toEqual(expected);
  }
});

test("the quick way and the careful way give the same key for any text", () => {
  const signs = [..."aAdDjJ  .-'’\u00ad0žŽđĐčćšђЂјЈњЊљџЏдДкѓќйяßøłőǅ\u0301\u200c–…„”´ﬁ\t🙂ğ"];
  let seed = 7;
  const next = (limit: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % limit;
  };
  for (let round = 0; round < 20_000; round++) {
    const text = Array.from({ length: next(9) }, () => signs[next(signs.length)]).join("");
    expect(searchKey(text), JSON.stringify(text)).toBe(carefulKey(text));
  }
});

test("the exact key keeps diacritics and forgets script, case and punctuation", () => {
  expect(exactKey("Нађа  ШЕЋЕРОВ!")).toBe("nađa šećerov");
  expect(exactKey("Čuk".normalize("NFD"))).toBe("čuk");
});
