import { expect, test } from "vitest";
import { isSerbianName, toCyrillic, toLatin } from "~/text/scripts";
import words from "./interface-words.json";
import vectors from "./serbian-text-vectors.json";

test("every sample text is read in the other script as ruled", () => {
  for (const { latn, cyrl, dir } of vectors.transliteration) {
    expect(toCyrillic(latn)).toBe(cyrl);
    if (dir === "both") expect(toLatin(cyrl)).toBe(latn);
  }
});

test("every letter of the table goes both ways, small and capital", () => {
  for (const letter of vectors.transliterationTable) {
    expect(toLatin(letter.cyrl)).toBe(letter.latn);
    expect(toLatin(letter.cyrlUpper)).toBe(letter.latnTitle);
    expect(toCyrillic(letter.latn)).toBe(letter.cyrl);
    expect(toCyrillic(letter.latnTitle)).toBe(letter.cyrlUpper);
    expect(toCyrillic(letter.latnUpper)).toBe(letter.cyrlUpper);
  }
});

test("every exception of the table keeps its two sounds apart, in small letters and in capitals", () => {
  for (const { example } of vectors.latinToCyrillic.splitRules) {
    const [latin, cyrillic] = example.replace(/ \(.*/, "").split(" → ") as [string, string];
    expect(toCyrillic(latin)).toBe(cyrillic);
    expect(toCyrillic(latin.toUpperCase())).toBe(cyrillic.toUpperCase());
    expect(toLatin(cyrillic)).toBe(latin);
    expect(toLatin(cyrillic.toUpperCase())).toBe(latin.toUpperCase());
  }
});

test("words that only look like an exception keep their one letter", () => {
  expect(toCyrillic("nadžak-baba, Odžaci, odžak, odžačar, konjušar, tanjir, vinjeta, hadži-Đera")).toBe(
    "наџак-баба, Оџаци, оџак, оџачар, коњушар, тањир, вињета, хаџи-Ђера",
  );
});

test("an exception holds in every case of the word", () => {
  expect(toCyrillic("injekcijama, nadživela, konjunkturni, Tanjugova, podžanrova, predžetveni")).toBe(
    "инјекцијама, надживела, конјунктурни, Танјугова, поджанрова, преджетвени",
  );
});

test("the words of the interface are the same in both scripts", () => {
  expect(words.length).toBeGreaterThan(250);
  for (const [latin, cyrillic] of words as [string, string][]) {
    expect(toCyrillic(latin)).toBe(cyrillic);
    expect(toLatin(cyrillic)).toBe(latin);
    expect(toLatin(toCyrillic(latin))).toBe(latin);
  }
});

test("capital digraphs follow their neighbours, and a lone initial has a small second letter", () => {
  expect(toLatin("ЉИГ, КОЊ, Љиг, Љ. Њ. Џ., ЊЕГОШ, ХАЏИЋ, „Џ”")).toBe(
    "LJIG, KONJ, Ljig, Lj. Nj. Dž., NJEGOŠ, HADŽIĆ, „Dž”",
  );
});

test("addresses, mentions, code, placeholders and tags stay as they are in both directions", () => {
  const kept = [
    "https://primer.rs/tema?id=5",
    "www.primer.rs/mesto",
    "example.org",
    "tim@primer.rs",
    "ana.kovac+krug@example.org",
    "@ana-kovac",
    "`const tema = 5`",
    "```\nlet broj = 1;\n```",
    "{broj}",
    '<a href="tema">',
    "</strong>",
  ];
  for (const span of kept) {
    expect(toCyrillic(`Pogledaj ${span} i javi se.`)).toBe(`Погледај ${span} и јави се.`);
    expect(toLatin(`Погледај ${span} и јави се.`)).toBe(`Pogledaj ${span} i javi se.`);
  }
  expect(toLatin("Пиши на `име` или {име}.")).toBe("Piši na `име` ili {име}.");
});

test("Roman numerals stay Latin, but Serbian words in capitals do not become numerals", () => {
  expect(toCyrillic("II, III, IV, VII, XIX i XX vek")).toBe("II, III, IV, VII, XIX и XX век");
  expect(toCyrillic("KO SMO MI? DIV")).toBe("КО СМО МИ? ДИВ");
});

test("foreign words and the keep-list stay Latin; a short word of ours does not", () => {
  expect(toCyrillic("Poziv Creative Europe, Szabó, Yvonne i PDF")).toBe(
    "Позив Creative Europe, Szabó, Yvonne и PDF",
  );
  expect(toCyrillic("AR izložba na pet ari i jedan ar, online")).toBe(
    "AR изложба на пет ари и један ар, online",
  );
});

test("dj is never guessed to be đ", () => {
  expect(toCyrillic("Djordje, odjek, predjelo")).toBe("Дјордје, одјек, предјело");
});

test("letters of one code point and of two come out the same", () => {
  expect(toCyrillic("ǈubav, Ǌegoš, ǆez")).toBe("Љубав, Његош, џез");
  expect(toCyrillic("Čačak".normalize("NFD"))).toBe("Чачак");
  expect(toLatin("ǈubav")).toBe("Ljubav");
});

test("text for display keeps its spaces, dots and quotes", () => {
  expect(toCyrillic("Napišite odgovor…\u00a0– „da”")).toBe("Напишите одговор…\u00a0– „да”");
});

test("a word of a neighbouring Cyrillic alphabet is left alone", () => {
  expect(toLatin("Ѓорѓи и Марко")).toBe("Ѓорѓи i Marko");
});

test("a slip of the keyboard inside a word is mended on the way", () => {
  expect(toLatin("сећaње")).toBe("sećanje");
  expect(toCyrillic("сећaње")).toBe("сећање");
});

test("only a name wholly in Serbian letters may be transliterated", () => {
  for (const name of ["Đorđe Šljivić", "Ђорђе Шљивић", "Ana-Marija Kovač", "ǈubica"])
    expect(isSerbianName(name)).toBe(true);
  for (const name of ["Szabó Ödön", "Alex Petrović", "Ѓорѓи", "Λένα", "", "—"])
    expect(isSerbianName(name)).toBe(false);
});

test("a hostile text is not much slower to read than a plain one of its length", () => {
  const length = 60_000;
  const fill = (piece: string) => piece.repeat(length / piece.length);
  const plain = took(() => toCyrillic(fill("tema ")));
  for (const piece of [
    "a.",
    "<a",
    "<!--",
    "@a.",
    "a+",
    "aa-",
    "{",
    "`a\n",
    "```a",
    "a@b.",
    "a",
    "nj",
    "http",
  ]) {
    expect(took(() => toCyrillic(fill(piece))) / plain, piece).toBeLessThan(60);
    expect(took(() => toLatin(`${fill(piece)}ж`)) / plain, piece).toBeLessThan(60);
  }
});

function took(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
