import { expect, test } from "vitest";
import { initials } from "~/text/initials";
import { nameIn } from "~/text/person-name";
import { slug } from "~/text/slug";
import vectors from "./serbian-text-vectors.json";

const unset = { nameLatin: null, nameCyrillic: null, nameLocked: false };

test("a picture shows the initials, with Lj, Nj and Dž as one letter", () => {
  for (const { input, expected } of vectors.initials) expect(initials(input)).toBe(expected);
  expect(initials("Ђорђе Шљивић")).toBe("ЂШ");
  expect(initials("ana marija kovač (Niš) ")).toBe("AK");
  expect(initials("Ana „Aca” Njegovan")).toBe("ANj");
  expect(initials("ǈubica")).toBe("Lj");
  expect(initials("Šana Đ.".normalize("NFD"))).toBe("ŠĐ");
  expect(initials("Odžala")).toBe("O");
  expect(initials(" 🙂 ")).toBe("");
  expect(initials("")).toBe("");
});

test("an address is written with small plain letters, đ as dj", () => {
  for (const { input, expected } of vectors.slugs) expect(slug(input)).toBe(expected);
  expect(slug("Ђорђе & Ǌegoš")).toBe("djordje-njegos");
  expect(slug("D’Artanjan – Straße")).toBe("dartanjan-strasse");
});

test("a name in Serbian letters is read in the reader's script", () => {
  const milica = { name: "Milica Đorđević", ...unset };
  expect(nameIn(milica, "sr-Cyrl")).toBe("Милица Ђорђевић");
  expect(nameIn(milica, "sr-Latn")).toBe("Milica Đorđević");

  const njegos = { name: "Његош Џинић", ...unset };
  expect(nameIn(njegos, "sr-Cyrl")).toBe("Његош Џинић");
  expect(nameIn(njegos, "sr-Latn")).toBe("Njegoš Džinić");
  expect(nameIn(njegos, "en")).toBe("Njegoš Džinić");
});

test("a foreign name stays as written unless its owner gives another form", () => {
  const odon = { name: "Szabó Ödön", ...unset };
  expect(nameIn(odon, "sr-Cyrl")).toBe("Szabó Ödön");
  expect(nameIn({ ...odon, nameCyrillic: "Еден Сабо" }, "sr-Cyrl")).toBe("Еден Сабо");
  expect(nameIn({ ...odon, nameLatin: "Eden Sabo" }, "en")).toBe("Eden Sabo");

  const gjorgji = { name: "Ѓорѓи Ќосев", ...unset };
  expect(nameIn(gjorgji, "sr-Latn")).toBe("Ѓорѓи Ќосев");
});

test("a locked name stands as written for everybody", () => {
  const locked = { name: "Ђорђе", nameLatin: "Djordje", nameCyrillic: "Ђорђије", nameLocked: true };
  for (const language of ["sr-Latn", "sr-Cyrl", "en"] as const)
    expect(nameIn(locked, language)).toBe("Ђорђе");
});
