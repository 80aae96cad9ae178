import { expect, test } from "vitest";
import { browseDirectory } from "~/domain/members/directory/directory.server";
import { aMember } from "../support/cast";

const ABECEDA = [
  "Cvetić Ana",
  "Čolić Ana",
  "Dragić Ana",
  "Џинић Ана",
  "Džinović Ana",
  "Đurić Ana",
  "Lukić Ana",
  "Ljubić Ana",
  "Nuša Ana",
  "Његош Ана",
  "Šarić Ana",
  "Ужичанин Ана",
  "Žikić Ana",
];
const AZBUKA = [
  "Dragić Ana",
  "Đurić Ana",
  "Žikić Ana",
  "Lukić Ana",
  "Ljubić Ana",
  "Nuša Ana",
  "Његош Ана",
  "Ужичанин Ана",
  "Cvetić Ana",
  "Čolić Ana",
  "Џинић Ана",
  "Džinović Ana",
  "Šarić Ana",
];

const reader = aMember("Čitateljka", { claimedAt: null });
for (const name of [...ABECEDA].reverse()) aMember(name);

const order = (language: "sr-Latn" | "sr-Cyrl" | "en", page = "1") =>
  browseDirectory(reader, new URLSearchParams({ page }), language).people.map(({ person }) => person.name);

test("the list runs A–Ž in Latin script and in English, with Cyrillic names in their places", () => {
  expect(order("sr-Latn")).toEqual(ABECEDA);
  expect(order("en")).toEqual(ABECEDA);
});

test("the list runs А–Ш in Cyrillic script, with Latin names in their places", () => {
  expect(order("sr-Cyrl")).toEqual(AZBUKA);
});

test("people of the same name keep their order from page to page, and nobody is left out or told twice", () => {
  for (let each = 0; each < 40; each++) aMember("Istoimena Ana");
  const everybody = browseDirectory(reader, new URLSearchParams(), "sr-Latn");
  expect(everybody).toMatchObject({ total: 53, pages: 3 });
  const ids = ["1", "2", "3"].flatMap((page) =>
    browseDirectory(reader, new URLSearchParams({ page }), "sr-Latn").people.map(({ person }) => person.id),
  );
  expect(ids.length).toBe(53);
  expect(new Set(ids).size).toBe(53);
  expect(order("sr-Latn", "99")).toEqual(order("sr-Latn", "3"));
});
